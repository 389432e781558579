import { noteError } from '../platform/errors.ts';
import { filesOf, inTurn, mayUse } from '../platform/folder.ts';
import { readFolder } from '../store/folder.ts';
import type { Store } from '../store/open.ts';
import { syncFolder } from '../store/sync-folder.ts';

/** One round with the folder of the user's, where one was chosen and the browser lets us use it without asking. */
export async function meetFolder(store: Store): Promise<void> {
  const folder = await readFolder(store);
  if (!folder || !(await mayUse(folder.handle))) return;
  await inTurn(() => syncFolder(store, filesOf(folder.handle))).catch(noteError);
}

/** So long after the last change nothing more is expected at once, ms. */
const PAUSE_MS = 2_000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** A round once the reader is done for the moment. A worker stopped before that makes up for it at its next start. */
export function meetFolderSoon(store: Store): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void meetFolder(store).catch(noteError), PAUSE_MS);
}
