import { describe, expect, it } from 'vitest';
import { bylineKey } from '../../src/people/byline.ts';
import type { StoredTally } from '../../src/people/tally.ts';
import { act } from '../../src/store/act.ts';
import { readEverything } from '../../src/store/everything.ts';
import type { Store } from '../../src/store/open.ts';
import { deletePeople, savePerson } from '../../src/store/people.ts';
import { changeSettings, type Settings } from '../../src/store/settings.ts';
import { listTally, pruneTally, tallyRead } from '../../src/store/tally.ts';
import { bo, freshStore } from './rig.ts';

const DAY = 86_400_000;
const piece = (number: number): string => `https://x.com/bo/status/${number}`;

async function counting() {
  const rig = await freshStore();
  await changeSettings(rig.store, { tally: true });
  return rig;
}

/** What lies on the disk, whatever readers are shown. */
const onDisk = async (store: Store) => (await readEverything(store)).tally;

describe('the private tally', () => {
  it('counts nothing until it is switched on', async () => {
    const { store } = await freshStore();
    await tallyRead(store, bo, piece(1));
    expect(await onDisk(store)).toEqual([]);
  });

  it.each<Partial<Settings>>([{ tally: false }, { notice: 'off' }])('is empty, and stays so, after %o', async off => {
    const { store } = await counting();
    await tallyRead(store, bo, piece(1));
    expect(await listTally(store)).toHaveLength(1);
    await changeSettings(store, off);
    expect(await onDisk(store)).toEqual([]);
    await tallyRead(store, bo, piece(2));
    expect(await onDisk(store)).toEqual([]);
  });

  it('keeps no address for longer than 90 days, however often one comes back', async () => {
    const { store, edge } = await counting();
    for (let visit = 0; visit < 10; visit++) {
      await tallyRead(store, bo, piece(visit));
      edge.pass(60 * DAY);
      await pruneTally(store);
    }
    expect((await onDisk(store)).flatMap(row => row.pieces.map(one => one.url))).toEqual([piece(9)]);
    edge.pass(31 * DAY);
    expect(await listTally(store)).toEqual([]);
    await pruneTally(store);
    expect(await onDisk(store)).toEqual([]);
  });

  it('drops a piece that a clock running ahead put into the future', async () => {
    const { store, edge } = await counting();
    edge.pass(365 * DAY);
    await tallyRead(store, bo, piece(1));
    edge.pass(-365 * DAY);
    await pruneTally(store);
    expect(await onDisk(store)).toEqual([]);
  });

  it('reads rows of bare addresses, as they were written at first', async () => {
    const { store, edge } = await counting();
    const old: StoredTally = {
      url: 'https://x.com/bo',
      name: 'Bo Li',
      places: bo.places,
      pieces: [piece(1)],
      lastOn: '2026-11-20',
    };
    await act(store, ['tally'], ({ tx }) => tx.objectStore('tally').put(old));
    expect(await listTally(store)).toMatchObject([{ pieces: [{ url: piece(1), on: '2026-11-20' }] }]);
    edge.pass(88 * DAY);
    await pruneTally(store);
    expect(await onDisk(store)).toEqual([]);
  });

  it('is silent of somebody saved by another road, by place or by byline, and forgets them', async () => {
    const { store } = await counting();
    const writer = { name: 'Cy Twain', places: [{ kind: 'site', url: 'https://paper.example/cy' }] } as const;
    const article = 'https://paper.example/rain';
    await tallyRead(store, bo, piece(1));
    await tallyRead(store, writer, article);
    expect(await listTally(store)).toHaveLength(2);
    const { person } = await savePerson(store, { ...bo, name: 'Bo L.' });
    await savePerson(store, { ...writer, places: [], ways: [], bylines: [bylineKey(article, writer.name) ?? ''] });
    expect(await listTally(store)).toEqual([]);
    await deletePeople(store, [person.id]);
    expect((await listTally(store)).map(row => row.name)).toEqual(['Bo Li']);
    await pruneTally(store);
    expect((await onDisk(store)).map(row => row.name)).toEqual(['Bo Li']);
  });
});
