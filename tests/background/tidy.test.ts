import { describe, expect, it } from 'vitest';
import { tidy } from '../../src/background/tidy.ts';
import { openStore } from '../../src/store/open.ts';
import { deletePeople, listDeleted, savePerson } from '../../src/store/people.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { listSnapshots } from '../../src/store/snapshots.ts';
import { listTally, tallyRead } from '../../src/store/tally.ts';
import { ada, bo, emptyDisk, freshStore, testEdge, testKeep } from '../store/rig.ts';

const DAY = 86_400_000;

describe('tidying up', () => {
  it('empties Deleted and the tally when their time is over, and takes a copy a day', async () => {
    const keep = testKeep();
    const { store, edge } = await freshStore({ keep });
    const { person } = await savePerson(store, ada);
    await deletePeople(store, [person.id]);
    await changeSettings(store, { tally: true });
    await tallyRead(store, bo, 'https://x.com/bo/status/1');
    await tidy(store);
    await tidy(store);
    expect(await listDeleted(store)).toHaveLength(1);
    expect(await listSnapshots(keep)).toMatchObject([{ people: 1 }]);
    edge.pass(91 * DAY);
    await tidy(store);
    expect(await listDeleted(store)).toEqual([]);
    expect(await listTally(store)).toEqual([]);
    // An empty list takes the place of no copy.
    expect(await listSnapshots(keep)).toMatchObject([{ people: 1 }]);
  });

  it('leaves a lost store and its copies alone', async () => {
    const keep = testKeep();
    const { store } = await freshStore({ keep });
    await savePerson(store, ada);
    await tidy(store);
    await store.settled();
    store.close();
    emptyDisk();
    const lost = await openStore(testEdge('b'), { keep });
    await tidy(lost);
    expect(await listSnapshots(keep)).toMatchObject([{ people: 1 }]);
    expect(await lost.finding()).toMatchObject({ kind: 'emptied' });
  });
});
