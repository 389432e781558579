import type { FondlySchema, Shelf, Writing } from './schema.ts';

/** Rows written before the page may do something else: some 20 ms of work. */
const AT_ONCE = 400;

/**
 * Writes many rows to a shelf, none waiting for the one before; between pieces the page may draw and answer. Where one
 * fails the others do not fail unheard.
 * @param tell called after each piece with how many were written
 */
export async function putEach<S extends Shelf>(
  tx: Writing,
  shelf: S,
  rows: readonly FondlySchema[S]['value'][],
  tell?: (count: number) => void,
): Promise<void> {
  const open = tx.objectStore(shelf);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const piece = rows.slice(from, from + AT_ONCE);
    await Promise.all(
      piece.map(async row => {
        await open.put(row);
      }),
    );
    tell?.(from + piece.length);
  }
}
