import { actAnyway } from './act.ts';
import { clearShelves, EVERY_SHELF } from './everything.ts';
import { MARKER_KEY } from './marker.ts';
import type { Store } from './open.ts';
import { SAVED_FILE_KEY } from './saved-file.ts';
import { forgetSnapshots } from './snapshots.ts';

async function emptyDrawer(store: Store): Promise<void> {
  await store.settled();
  await store.keep?.remove([MARKER_KEY, SAVED_FILE_KEY]);
  if (store.keep) await forgetSnapshots(store.keep);
}

/**
 * "Forget everything": nothing of the reader stays, neither in IndexedDB nor in the drawer outside it. The drawer goes
 * first: a kill in between leaves a whole store without copies, and not an empty one that offers its copies back.
 */
export async function forgetEverything(store: Store): Promise<void> {
  await emptyDrawer(store);
  await actAnyway(store, EVERY_SHELF, async ({ tx }) => {
    await clearShelves(tx);
    await tx.objectStore('meta').clear();
  });
  await emptyDrawer(store);
}
