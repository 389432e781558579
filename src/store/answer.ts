import { actAnyway } from './act.ts';
import { EVERY_SHELF, replaceIn } from './everything.ts';
import type { Store } from './open.ts';
import { readSnapshot, type Snapshot } from './snapshots.ts';

/**
 * "Start anew with what is here": the reader accepts the store as it stands. Rolling copies stay, and can be restored
 * from Settings later.
 */
export async function acceptAsIs(store: Store): Promise<void> {
  await actAnyway(store, ['people'], async running => {
    const state = await running.tx.objectStore('meta').get('state');
    running.grew = (await running.tx.objectStore('people').count()) - (state?.people ?? 0);
  });
  await store.settled();
}

/**
 * Puts a rolling copy in the place of all there is, in one act. Also from Settings, when nothing was lost: take a copy
 * of the present first.
 * @returns false where the copy is damaged: then nothing was changed
 */
export async function restoreSnapshot(store: Store, snapshot: Snapshot): Promise<boolean> {
  const all = store.keep && (await readSnapshot(store.keep, snapshot));
  if (all === undefined) return false;
  await actAnyway(store, EVERY_SHELF, running => replaceIn(running, all));
  await store.settled();
  return true;
}
