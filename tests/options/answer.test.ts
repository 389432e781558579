import { describe, expect, it } from 'vitest';
import { type AnswerToProposal, giveAnswer } from '../../src/options/next/answer.ts';
import { countRead, encountersOf, logEncounter } from '../../src/store/encounters.ts';
import { hereAndNow } from '../../src/store/hellos.ts';
import { getPerson, savePerson } from '../../src/store/people.ts';
import { knownOf } from '../../src/suggest/situation.ts';
import { readChoice } from '../../src/ui/choice.ts';
import { dayOf } from '../../src/words/day.ts';
import { ada, bo, freshStore } from '../store/rig.ts';
import { afterAnswer } from '../suggest/after-answer.ts';

const DAY = 86_400_000;

/** Ada, read most, and Bo, both reachable; Ada is the one proposed. */
async function proposing() {
  const { store, edge } = await freshStore();
  const one = (await savePerson(store, ada)).person;
  const other = (await savePerson(store, { ...bo, ways: [{ kind: 'email', value: 'bo@bo.example' }] })).person;
  for (const path of ['a', 'b', 'c'])
    await countRead(store, [one.id], { url: `https://ada.example/${path}`, title: path });
  await countRead(store, [other.id], { url: 'https://bo.example/a', title: 'a' });
  const next = async () => (await readChoice(store, edge.at)).next?.id;
  const known = async () => {
    const person = await getPerson(store, one.id);
    if (!person) throw new Error('gone');
    return knownOf(person, await encountersOf(store, one.id), [], []);
  };
  return { store, edge, one, other, next, known };
}

describe('an answer to a proposal', () => {
  it.each<AnswerToProposal>(['someone-else', 'not-this-week', 'never'])('%s is kept as it is meant', async answer => {
    const { store, edge, one, other, next, known } = await proposing();
    expect(await next()).toBe(one.id);
    const [before, hello] = [await known(), await hereAndNow(store)];
    const takeBack = await giveAnswer(store, one, answer);
    expect(await known()).toEqual(afterAnswer(before, answer, dayOf(edge.at)));
    expect(await next()).toBe(answer === 'not-this-week' ? one.id : other.id);
    expect((await hereAndNow(store)).due > hello.due).toBe(answer === 'not-this-week');
    await takeBack(store);
    expect(await next()).toBe(one.id);
    expect(await hereAndNow(store)).toEqual(hello);
  });

  it('"Someone else" to everybody is told from everybody having heard of the reader', async () => {
    const { store, edge, one, other } = await proposing();
    await giveAnswer(store, one, 'someone-else');
    await giveAnswer(store, other, 'someone-else');
    expect(await readChoice(store, edge.at)).toMatchObject({ passedOver: true, others: [] });
    await logEncounter(store, { personId: one.id, kind: 'letter', at: edge.at });
    await logEncounter(store, { personId: other.id, kind: 'letter', at: edge.at });
    expect(await readChoice(store, edge.at)).toMatchObject({ passedOver: false, others: [] });
  });
});

describe('the choice', () => {
  it.each(['letter', 'meeting'] as const)('is not silenced by a %s dated in the future', async kind => {
    const { store, edge, one } = await proposing();
    const proposed = async () => {
      const { next, others } = await readChoice(store, edge.at);
      return [next, ...others].map(proposal => proposal?.id);
    };
    await logEncounter(store, { personId: one.id, kind, at: edge.at + 400 * DAY });
    expect(await proposed()).toContain(one.id);
    edge.pass(400 * DAY);
    expect(await proposed()).not.toContain(one.id);
  });
});
