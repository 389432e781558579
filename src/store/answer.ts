import type { Everything } from '../transfer/everything.ts';
import { type Act, actAnyway } from './act.ts';
import { EVERY_SHELF, readAll, replaceIn } from './everything.ts';
import type { Store } from './open.ts';
import { readSnapshot, type Snapshot, takeSnapshot } from './snapshots.ts';

/**
 * "Start anew with what is here": the reader accepts the store as it stands. Rolling copies stay, and can be restored
 * from Settings later.
 */
export async function acceptAsIs(store: Store): Promise<void> {
  await actAnyway(store, ['people'], countAnew);
  await store.settled();
}

/** A damaged store does not hold as many people as it thinks: from here on it counts from those that are there. */
async function countAnew(running: Act): Promise<void> {
  const state = await running.tx.objectStore('meta').get('state');
  running.grew = (await running.tx.objectStore('people').count()) - (state?.people ?? 0);
}

/** What becomes of the store: of what it still holds, and of what a copy or a file holds. Pure and synchronous. */
export type Answer = (there: Everything) => Everything;

/** Writes the reader's answer, also while the store waits for it; the whole of it or nothing. */
export async function answerWith(store: Store, answer: Answer, tell?: (share: number) => void): Promise<void> {
  await actAnyway(store, EVERY_SHELF, async running => {
    await countAnew(running);
    await replaceIn(running, answer(await readAll(running.tx)), tell);
  });
  await store.settled();
}

/**
 * Puts a rolling copy in the place of all there is, in one act, or beside it.
 * @param beside what becomes of the copy and what is still there; without it only the copy is left
 * @returns false where the copy is damaged: then nothing was changed
 */
export async function restoreSnapshot(
  store: Store,
  snapshot: Snapshot,
  beside?: (copy: Everything, there: Everything) => Everything,
): Promise<boolean> {
  const all = store.keep && (await readSnapshot(store.keep, snapshot));
  if (all === undefined) return false;
  await answerWith(store, there => (beside ? beside(all, there) : all));
  return true;
}

/**
 * Goes back to a rolling copy from Settings, when nothing was lost. The copy is read before one of the present is taken,
 * which may lie where the chosen one lay: going back is no one-way street, and no street that ends on the way.
 * @param tell called with the share written, 0 to 1
 * @returns false where the copy is damaged: then nothing was changed
 */
export async function goBackTo(store: Store, snapshot: Snapshot, tell?: (share: number) => void): Promise<boolean> {
  const all = store.keep && (await readSnapshot(store.keep, snapshot));
  if (all === undefined) return false;
  await takeSnapshot(store, 'now');
  await answerWith(store, () => all, tell);
  return true;
}
