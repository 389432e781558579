import { keysOf } from '../people/byline.ts';
import type { Place } from '../people/place.ts';
import { isKnownBy } from '../people/same.ts';
import { type Tally, tallyOf, tallyWithin } from '../people/tally.ts';
import { addDays, dayOf } from '../words/day.ts';
import { act, look } from './act.ts';
import type { Store } from './open.ts';
import type { Reading, Writing } from './schema.ts';
import { isTallying } from './settings.ts';

/** A piece of somebody unsaved is forgotten when it was not read for this long. */
export const TALLY_DAYS = 90;

/** The row without what is too old; a day is allowed for travel. */
function youngOf(store: Store, row: Tally): Tally | undefined {
  const today = dayOf(store.edge.now());
  return tallyWithin(row, addDays(today, -TALLY_DAYS), addDays(today, 1));
}

/** Were they saved meanwhile, by whatever road? Then they are known, and no longer counted. */
async function isSaved(tx: Reading | Writing, row: Tally): Promise<boolean> {
  const keys = [...new Set(row.pieces.flatMap(piece => keysOf(row, piece.url)))];
  const index = tx.objectStore('people').index('placeKeys');
  const holders = (await Promise.all(keys.map(key => index.getAll(key)))).flat();
  return holders.some(person => person.deletedAt === undefined && isKnownBy(person, keys, []));
}

/** The rows that may be there today: none while the tally is off, no piece that is too old, nobody who is saved. */
async function standing(store: Store, tx: Reading | Writing, rows: readonly Tally[]): Promise<Tally[]> {
  if (!(await isTallying(tx))) return [];
  const young = rows.flatMap(row => youngOf(store, row) ?? []);
  const saved = await Promise.all(young.map(row => isSaved(tx, row)));
  return young.filter((_, index) => !saved[index]);
}

/** Counts a piece of somebody who is not saved; nothing while the tally is switched off. */
export function tallyRead(
  store: Store,
  who: { readonly name: string; readonly places: readonly Place[] },
  pieceUrl: string,
): Promise<Tally | undefined> {
  return act(store, ['tally', 'people', 'settings'], async ({ tx }) => {
    const url = who.places[0]?.url;
    if (url === undefined || !(await isTallying(tx))) return undefined;
    const shelf = tx.objectStore('tally');
    const today = dayOf(store.edge.now());
    const known = await shelf.get(url);
    const before = known ? (youngOf(store, tallyOf(known))?.pieces ?? []) : [];
    const pieces = [...before.filter(piece => piece.url !== pieceUrl), { url: pieceUrl, on: today }];
    const row: Tally = { url, name: who.name, places: [...who.places], pieces, lastOn: today };
    await shelf.put(row);
    return row;
  });
}

/**
 * Forgets pieces not read for `TALLY_DAYS`, whoever has none left or was saved, and everything once the tally is off.
 * @returns how many rows changed or went
 */
export async function pruneTally(store: Store): Promise<number> {
  const scope = ['tally', 'people', 'settings'] as const;
  const change = async (tx: Reading | Writing) => {
    const rows = (await tx.objectStore('tally').getAll()).map(tallyOf);
    const left = new Map((await standing(store, tx, rows)).map(row => [row.url, row]));
    return rows
      .filter(row => left.get(row.url)?.pieces.length !== row.pieces.length)
      .map(({ url }) => [url, left.get(url)] as const);
  };
  // Most days nobody is due: then there is no act at all.
  if ((await look(store, scope, change)).length === 0) return 0;
  return act(store, scope, async ({ tx }) => {
    const changed = await change(tx);
    for (const [url, row] of changed)
      await (row ? tx.objectStore('tally').put(row) : tx.objectStore('tally').delete(url));
    return changed.length;
  });
}

/** Whom the reader returned to, most pieces first; nobody while the tally is off, and nobody who is saved. */
export function listTally(store: Store): Promise<readonly Tally[]> {
  return look(store, ['tally', 'people', 'settings'], async tx => {
    const rows = (await tx.objectStore('tally').getAll()).map(tallyOf);
    return (await standing(store, tx, rows)).sort((one, other) => other.pieces.length - one.pieces.length);
  });
}

/** Forgets whom it counted: one place (they were saved, or are not wanted), or all. */
export function clearTally(store: Store, url?: string): Promise<void> {
  return act(store, ['tally'], ({ tx }) => {
    const shelf = tx.objectStore('tally');
    return url === undefined ? shelf.clear() : shelf.delete(url);
  });
}
