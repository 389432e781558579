import type { FondlySchema, Shelf, Writing } from './schema.ts';

/** Writes many rows to a shelf, none waiting for the one before. Where one fails the others do not fail unheard. */
export async function putEach<S extends Shelf>(
  tx: Writing,
  shelf: S,
  rows: readonly FondlySchema[S]['value'][],
): Promise<void> {
  const open = tx.objectStore(shelf);
  await Promise.all(
    rows.map(async row => {
      await open.put(row);
    }),
  );
}
