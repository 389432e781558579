import { deleteDB } from 'idb';
import { actAnyway } from './act.ts';
import { clearShelves, EVERY_SHELF } from './everything.ts';
import { MARKER_KEY } from './marker.ts';
import type { Store } from './open.ts';
import { SAVED_FILE_KEY } from './saved-file.ts';
import { forgetSnapshots } from './snapshots.ts';

async function emptyDrawer(store: Store): Promise<void> {
  const { keep } = store;
  await store.settled();
  await keep?.remove([MARKER_KEY, SAVED_FILE_KEY]);
  if (keep) await forgetSnapshots(keep);
  await keep?.clear?.();
}

/**
 * Emptied shelves leave their words in the browser's log files (seen in IndexedDB/*.log after closing); a deleted database
 * is cleaned
 * up by the browser at once, but for the keys records are found by (tests/e2e/trust/forget.e2e.ts measures it). Other
 * windows give way at once (connect.ts); one that cannot must not hold this up, as nothing can be read there any more.
 */
async function deleteDatabase(store: Store): Promise<void> {
  const db = await store.connection();
  db.close();
  store.forget();
  await new Promise<void>((done, fail) => {
    deleteDB(db.name, { blocked: () => done() }).then(done, fail);
  });
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
  await deleteDatabase(store);
  await emptyDrawer(store);
}
