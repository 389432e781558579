import { noteError } from '../../platform/errors.ts';
import { filesOf, inTurn, mayUse } from '../../platform/folder.ts';
import { onChange } from '../../store/changes.ts';
import { readFolder } from '../../store/folder.ts';
import { type Answer, syncFolder } from '../../store/sync-folder.ts';
import { ourStore } from '../../ui/our-store.ts';

/** So long after the last change nothing more is expected at once, ms. */
const PAUSE_MS = 2_000;

/** One round with the chosen folder, if there is one and it may be used. What went wrong is noted with the folder. */
export async function meetFolder(answer?: Answer): Promise<void> {
  const store = await ourStore();
  const folder = await readFolder(store);
  if (!folder || !(await mayUse(folder.handle))) return;
  await inTurn(() => syncFolder(store, filesOf(folder.handle), answer));
}

const meet = (): void => void meetFolder().catch(noteError);

/** Keeps in step with the folder while this page is open: at the start, after changes, and when the reader comes back to it. */
export function keepInStep(): void {
  meet();
  let waiting = 0;
  onChange(({ shelves }) => {
    if (shelves.every(shelf => shelf === 'meta')) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(meet, PAUSE_MS);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') meet();
  });
}
