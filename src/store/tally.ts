import type { Place } from '../people/place.ts';
import type { Tally } from '../people/tally.ts';
import { addDays, dayOf } from '../words/day.ts';
import { act, look } from './act.ts';
import type { Store } from './open.ts';

/** Somebody unsaved is forgotten when nothing of theirs was read for this long. */
export const TALLY_DAYS = 90;

/** Counts a piece of somebody who is not saved. Only call it while the reader has the tally switched on. */
export function tallyRead(
  store: Store,
  who: { readonly name: string; readonly places: readonly Place[] },
  pieceUrl: string,
): Promise<Tally | undefined> {
  return act(store, ['tally'], async ({ tx }) => {
    const shelf = tx.objectStore('tally');
    const today = dayOf(store.edge.now());
    const url = who.places[0]?.url;
    if (url === undefined) return undefined;
    const known = await shelf.get(url);
    const pieces = [...new Set([...(known?.pieces ?? []), pieceUrl])];
    const row: Tally = { url, name: who.name, places: [...who.places], pieces, lastOn: today };
    await shelf.put(row);
    return row;
  });
}

/** Forgets whom the reader did not return to for `TALLY_DAYS`. @returns how many */
export async function pruneTally(store: Store): Promise<number> {
  const old = IDBKeyRange.upperBound(addDays(dayOf(store.edge.now()), -TALLY_DAYS), true);
  // Most days nobody is due: then there is no act at all.
  if ((await look(store, ['tally'], tx => tx.objectStore('tally').index('lastOn').count(old))) === 0) return 0;
  return act(store, ['tally'], async ({ tx }) => {
    const urls = await tx.objectStore('tally').index('lastOn').getAllKeys(old);
    for (const url of urls) await tx.objectStore('tally').delete(url);
    return urls.length;
  });
}

/** Whom the reader returned to, most pieces first. */
export function listTally(store: Store): Promise<readonly Tally[]> {
  return look(store, ['tally'], async tx =>
    (await tx.objectStore('tally').getAll()).sort((one, other) => other.pieces.length - one.pieces.length),
  );
}

/** Forgets whom it counted: one place (they were saved, or are not wanted), or all when the tally is switched off. */
export function clearTally(store: Store, url?: string): Promise<void> {
  return act(store, ['tally'], ({ tx }) => {
    const shelf = tx.objectStore('tally');
    return url === undefined ? shelf.clear() : shelf.delete(url);
  });
}
