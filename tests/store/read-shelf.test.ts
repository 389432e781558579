import { beforeEach, describe, expect, it } from 'vitest';
import { type Act, act, look } from '../../src/store/act.ts';
import { readEverything } from '../../src/store/everything.ts';
import type { Store } from '../../src/store/open.ts';
import { betweenActs, PIECE, within } from '../../src/store/read-shelf.ts';
import { freshStore, NOON } from './rig.ts';

const SHELVES = ['moments', 'siteRules'] as const;

const sixDigits = (i: number): string => String(i).padStart(6, '0');

/**
 * One act writes one of each, so whoever reads both as of one moment finds as many: a moment in front of all others, where
 * a reader has been, and a rule behind all others, where it has yet to come.
 */
async function writeBoth({ tx }: Act, i: number): Promise<void> {
  const id = sixDigits(500_000 - i);
  await tx.objectStore('moments').put({ id, personId: 'a', text: id, keptAt: NOON });
  await tx.objectStore('siteRules').put({ host: `${sixDigits(i)}.example`, selector: 'p', madeAt: NOON });
}

let store: Store;
beforeEach(async () => {
  store = (await freshStore()).store;
});

const fill = (count: number): Promise<void> =>
  act(store, SHELVES, async running => {
    for (let i = 0; i < count; i++) await writeBoth(running, i);
  });

describe('reading a shelf in pieces', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 5])('finds each of %i rows once, in order', async count => {
    await fill(count);
    const all = Array.from({ length: count }, (_, i) => i);
    expect((await betweenActs(store)('moments')).map(({ id }) => id)).toEqual(
      all.map(i => sixDigits(500_000 - i)).reverse(),
    );
    expect((await look(store, ['siteRules'], tx => within(tx)('siteRules'))).map(({ host }) => host)).toEqual(
      all.map(i => `${sixDigits(i)}.example`),
    );
  });

  it('makes nobody wait who writes meanwhile', async () => {
    await fill(4 * PIECE);
    const order: string[] = [];
    await Promise.all([
      readEverything(store).then(() => order.push('read')),
      act(store, SHELVES, running => writeBoth(running, 4 * PIECE)).then(() => order.push('written')),
    ]);
    expect(order).toEqual(['written', 'read']);
  });

  it('answers what there was at one moment, however many acts come between', async () => {
    await fill(PIECE + 10);
    let reads = 0;
    let isOver = false;
    const writing = (async () => {
      for (let i = PIECE + 10; !isOver; i++) await act(store, SHELVES, running => writeBoth(running, i));
    })();
    for (; reads < 10; reads++) {
      const { moments, siteRules } = await readEverything(store);
      expect(siteRules).toHaveLength(moments.length);
      expect(moments.length).toBeGreaterThanOrEqual(PIECE + 10);
    }
    isOver = true;
    await writing;
    console.log(`${reads} times all was read while acts were done`);
  });
});
