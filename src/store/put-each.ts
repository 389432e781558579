import type { FondlySchema, Shelf, Writing } from './schema.ts';

/** Rows written before the page may do something else: some 20 ms of work. */
const AT_ONCE = 400;

/** How far something has come, as it goes on. */
export type HowFar = (done: number) => void;

/**
 * Does something with many things, none waiting for the one before; between pieces the page may draw and answer. Where one
 * fails the others do not fail unheard.
 * @param tell called after each piece with how many were done
 */
export async function inPieces<T>(
  things: readonly T[],
  work: (thing: T) => Promise<unknown>,
  tell?: HowFar,
): Promise<void> {
  for (let from = 0; from < things.length; from += AT_ONCE) {
    const piece = things.slice(from, from + AT_ONCE);
    await Promise.all(piece.map(work));
    tell?.(from + piece.length);
  }
}

/** Writes many rows to a shelf. @param tell called after each piece with how many were written */
export function putEach<S extends Shelf>(
  tx: Writing,
  shelf: S,
  rows: readonly FondlySchema[S]['value'][],
  tell?: HowFar,
): Promise<void> {
  const open = tx.objectStore(shelf);
  return inPieces(rows, async row => void (await open.put(row)), tell);
}
