import { unwrap } from 'idb';
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

/** Adds up how far several works that go on side by side have come: each gets a teller of its own. */
export function together(tell: HowFar | undefined): () => HowFar {
  let sum = 0;
  return () => {
    let mine = 0;
    return done => {
      sum += done - mine;
      mine = done;
      tell?.(sum);
    };
  };
}

/** Asks for all rows of a piece at once and waits for the last alone: a promise each costs more than the writing. */
function putPiece(shelf: IDBObjectStore, rows: readonly unknown[]): Promise<void> {
  return new Promise((done, fail) => {
    const requests = rows.map(row => shelf.put(row));
    // The first that fails tells why; it ends the transaction and so the others.
    for (const request of requests) request.onerror = () => fail(request.error);
    const last = requests.at(-1);
    if (last) last.onsuccess = () => done();
  });
}

/**
 * Writes a row for each of many things to a shelf. While the disk has a piece the next one is made.
 * @param tell called after each piece with how many were written
 */
export async function putMade<S extends Shelf, T>(
  tx: Writing,
  shelf: S,
  things: readonly T[],
  rowOf: (thing: T) => FondlySchema[S]['value'],
  tell?: HowFar,
): Promise<void> {
  const open = unwrap(tx.objectStore(shelf));
  let before: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < things.length; from += AT_ONCE) {
    const writing = putPiece(open, things.slice(from, from + AT_ONCE).map(rowOf));
    // Where the piece before fails this one is not waited for.
    writing.catch(() => undefined);
    await before;
    if (from > 0) tell?.(from);
    before = writing;
  }
  await before;
  tell?.(things.length);
}

/** Writes many rows to a shelf. @param tell called after each piece with how many were written */
export const putEach = <S extends Shelf>(
  tx: Writing,
  shelf: S,
  rows: readonly FondlySchema[S]['value'][],
  tell?: HowFar,
): Promise<void> => putMade(tx, shelf, rows, row => row, tell);
