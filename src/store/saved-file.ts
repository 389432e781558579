import { look } from './act.ts';
import type { Store } from './open.ts';

/** When a backup file was last saved or the offer put off, and how much had been done by then. Kept in the drawer. */
export interface SavedFile {
  /** ms since 1970 */
  readonly at: number;
  /** Acts of the store. */
  readonly acts: number;
}

export const SAVED_FILE_KEY = 'saved-file';
/** So much done since then, and so long ago, that a new file is worth a line. */
const MANY_ACTS = 50;
const MONTH_MS = 30 * 86_400_000;

const isSavedFile = (value: unknown): value is SavedFile =>
  typeof value === 'object' &&
  value !== null &&
  [(value as SavedFile).at, (value as SavedFile).acts].every(Number.isSafeInteger);

const actsOf = (store: Store): Promise<number> =>
  look(store, ['meta'], async tx => (await tx.objectStore('meta').get('state'))?.acts ?? 0);

/** Notes that a file was saved just now; or that the offer was put off, which is as good for a month. */
export async function noteSavedFile(store: Store): Promise<void> {
  const now: SavedFile = { at: store.edge.now(), acts: await actsOf(store) };
  await store.keep?.set({ [SAVED_FILE_KEY]: now });
}

/** Is it time to offer a backup file? Where none was ever saved, a month after it was first asked. */
export async function isFileDue(store: Store): Promise<boolean> {
  const value = await store.keep?.get(SAVED_FILE_KEY).catch(() => undefined);
  const acts = await actsOf(store);
  if (!isSavedFile(value)) {
    // Where nothing was ever done there is nothing to save, and after "Forget everything" nothing is to be kept.
    if (acts > 0) await store.keep?.set({ [SAVED_FILE_KEY]: { at: store.edge.now(), acts: 0 } });
    return false;
  }
  // A store born anew counts from the start; a clock set back waits another month.
  const done = acts < value.acts ? acts : acts - value.acts;
  return done >= MANY_ACTS && store.edge.now() - value.at >= MONTH_MS;
}
