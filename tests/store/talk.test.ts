import { expect, it } from 'vitest';
import { countTalk, encountersOf } from '../../src/store/encounters.ts';
import { deletePeople, getPerson, savePerson } from '../../src/store/people.ts';
import { ada, freshStore } from '../store/rig.ts';

const THREAD = 'https://x.com/ada/status/1';
const DAY = 86_400_000;

it('a talk counts once a thread, moves the step and keeps the address alone', async () => {
  const { store, edge } = await freshStore();
  const { person } = await savePerson(store, ada);
  await countTalk(store, [person.id], THREAD);
  edge.pass(DAY);
  await countTalk(store, [person.id], THREAD);
  const talks = (await encountersOf(store, person.id)).filter(it => it.kind === 'talk');
  expect(talks).toEqual([
    { id: expect.any(String), personId: person.id, kind: 'talk', at: edge.at - DAY, url: THREAD },
  ]);
  expect((await getPerson(store, person.id))?.step).toBe('talking');
});

it('nobody deleted is talked with', async () => {
  const { store } = await freshStore();
  const { person } = await savePerson(store, ada);
  await deletePeople(store, [person.id]);
  expect(await countTalk(store, [person.id], THREAD)).toEqual([]);
});
