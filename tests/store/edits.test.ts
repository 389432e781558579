import { describe, expect, it } from 'vitest';
import { listCards } from '../../src/store/cards.ts';
import {
  changeEncounter,
  countRead,
  deleteEncounter,
  encountersOf,
  logEncounter,
  unlogEncounter,
} from '../../src/store/encounters.ts';
import { ChangedElsewhere, CountedOnce, NotThere } from '../../src/store/errors.ts';
import { changeMoment, deleteMoment, keepMoment, momentsOf } from '../../src/store/moments.ts';
import type { Store } from '../../src/store/open.ts';
import { getPerson, savePerson } from '../../src/store/people.ts';
import { ada, freshStore } from './rig.ts';

const DAY = 86_400_000;

async function storeWithAda(): Promise<{ store: Store; id: string; now: number }> {
  const { store, edge } = await freshStore();
  return { store, id: (await savePerson(store, ada)).person.id, now: edge.at };
}

describe('a kept line', () => {
  it('is rewritten in its place, and search finds the new words only', async () => {
    const { store, id } = await storeWithAda();
    const line = await keepMoment(store, { personId: id, text: 'the loom weaves', url: 'https://ada.example/1' });
    const after = await changeMoment(store, line, { text: 'the engine sings' });
    expect(await momentsOf(store, id)).toEqual([{ ...line, text: 'the engine sings' }]);
    const [card] = await listCards(store);
    expect([card?.text.includes('engine sings'), card?.text.includes('loom')]).toEqual([true, false]);
    await changeMoment(store, after, { text: line.text });
    expect(await momentsOf(store, id)).toEqual([line]);
  });

  it('is not overwritten where another window rewrote it, nor brought back where it was removed', async () => {
    const { store, id } = await storeWithAda();
    const line = await keepMoment(store, { personId: id, text: 'one' });
    const theirs = await changeMoment(store, line, { text: 'two' });
    const clash = await changeMoment(store, line, { text: 'three' }).catch((error: unknown) => error);
    expect(clash).toBeInstanceOf(ChangedElsewhere);
    expect(clash).toMatchObject({ theirs, mine: { text: 'three' } });
    await deleteMoment(store, line.id);
    await expect(changeMoment(store, theirs, { text: 'four' })).rejects.toBeInstanceOf(NotThere);
    expect(await momentsOf(store, id)).toEqual([]);
  });
});

describe('an encounter', () => {
  it('gets another day and kind, the step goes up with it, and undo brings both back', async () => {
    const { store, id, now } = await storeWithAda();
    const talk = await logEncounter(store, { personId: id, kind: 'talk', at: now });
    if (!talk) throw new Error('nothing was logged');
    const met = await changeEncounter(store, talk, { kind: 'meeting', at: now - DAY });
    expect(await encountersOf(store, id)).toEqual([{ ...talk, kind: 'meeting', at: now - DAY }]);
    expect(await getPerson(store, id)).toMatchObject({ step: 'met' });
    expect(await listCards(store)).toMatchObject([{ lastKind: 'meeting', lastAt: now - DAY, step: 'met' }]);
    await unlogEncounter(store, met, 'talking', talk);
    expect(await encountersOf(store, id)).toEqual([talk]);
    expect(await getPerson(store, id)).toMatchObject({ step: 'talking' });
  });

  it('is not moved onto one that counts once a day', async () => {
    const { store, id, now } = await storeWithAda();
    const [read] = await countRead(store, [id], { url: 'https://ada.example/1', title: 'One' });
    const early = await logEncounter(store, {
      personId: id,
      kind: 'read',
      at: now - DAY,
      url: 'https://ada.example/1',
    });
    if (!read || !early) throw new Error('nothing was counted');
    await expect(changeEncounter(store, early, { kind: 'read', at: now })).rejects.toBeInstanceOf(CountedOnce);
    expect(await encountersOf(store, id)).toEqual([read, early]);
    await changeEncounter(store, early, { kind: 'read', at: now - 2 * DAY });
    expect((await encountersOf(store, id)).map(it => it.at)).toEqual([now, now - 2 * DAY]);
  });

  it('says so where another window changed or removed it', async () => {
    const { store, id, now } = await storeWithAda();
    const call = await logEncounter(store, { personId: id, kind: 'call', at: now });
    if (!call) throw new Error('nothing was logged');
    const theirs = await changeEncounter(store, call, { kind: 'call', at: now - DAY });
    const late = changeEncounter(store, call, { kind: 'call', at: now - 2 * DAY });
    await expect(late).rejects.toBeInstanceOf(ChangedElsewhere);
    await deleteEncounter(store, call.id);
    await expect(changeEncounter(store, theirs, { kind: 'talk', at: now })).rejects.toBeInstanceOf(NotThere);
  });
});
