import { notSaved } from './errors.ts';
import type { Store } from './open.ts';
import type { Connection, MetaRow, Reading, Shelf, Writing } from './schema.ts';

/** One act while it runs. Await nothing but requests of `tx` in it: a transaction left idle commits by itself. */
export interface Act {
  readonly tx: Writing;
  /** How many rows of `people` came (or, negative, went); the store keeps count of them outside as well. */
  grew: number;
}

/** Begins a transaction; where the connection was closed under us it is opened once more. */
async function begin<T>(store: Store, start: (db: Connection) => T): Promise<T> {
  try {
    return start(await store.connection());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    store.forget();
    return start(await store.connection());
  }
}

/** The store's knowledge of itself goes up with every act, in the same transaction. */
async function countAct(store: Store, { tx, grew }: Act): Promise<MetaRow> {
  const meta = tx.objectStore('meta');
  const before = await meta.get('state');
  const state: MetaRow = {
    key: 'state',
    generation: before?.generation ?? store.edge.newId(),
    acts: (before?.acts ?? 0) + 1,
    people: (before?.people ?? 0) + grew,
  };
  await meta.put(state);
  return state;
}

/**
 * One user action: everything `work` writes is on the disk when this resolves, or nothing of it when it rejects
 * (with a `StoreError`). Strict durability: resolved only after the transaction is complete and flushed. The other
 * views hear of it afterwards.
 */
export async function act<T>(store: Store, shelves: readonly Shelf[], work: (act: Act) => Promise<T>): Promise<T> {
  try {
    await store.mayWrite();
  } catch (error) {
    throw notSaved(error);
  }
  return actAnyway(store, shelves, work);
}

/** An act that does not wait for the answer about a lost store, because it is the answer. */
export async function actAnyway<T>(
  store: Store,
  shelves: readonly Shelf[],
  work: (act: Act) => Promise<T>,
): Promise<T> {
  const scope: Shelf[] = [...new Set<Shelf>([...shelves, 'meta'])];
  let running: Act | undefined;
  try {
    running = { tx: await begin(store, db => db.transaction(scope, 'readwrite', { durability: 'strict' })), grew: 0 };
    const result = await work(running);
    const state = await countAct(store, running);
    running.tx.commit();
    await running.tx.done;
    store.wrote(state, shelves);
    return result;
  } catch (error) {
    throw notSaved(running ? await undo(running.tx, error) : error);
  }
}

/** Undoes a transaction that failed somewhere and waits until it is undone. @returns the real cause */
async function undo(tx: Writing, error: unknown): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It ended by itself: a failed request aborts its transaction.
  }
  // A request cut off by its transaction only says "AbortError"; the transaction knows why.
  const ended = await tx.done.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return isAbort(error) ? (ended ?? error) : error;
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Reads of one moment in time: `work` sees no half of an act. */
export async function look<T>(store: Store, shelves: readonly Shelf[], work: (tx: Reading) => Promise<T>): Promise<T> {
  const tx = await begin(store, db => db.transaction([...shelves], 'readonly'));
  return work(tx);
}
