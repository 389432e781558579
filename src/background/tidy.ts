import type { Store } from '../store/open.ts';
import { purge } from '../store/purge.ts';
import { takeSnapshot } from '../store/snapshots.ts';
import { pruneTally } from '../store/tally.ts';
import { pruneWaiting } from '../store/waiting-lines.ts';

/**
 * What is to be done now and then: whoever stood in Deleted for 30 days goes, so does what the tally has not seen for
 * long and lines nobody was saved for, and a rolling copy is taken when one is due. Nothing at all while a lost store waits for the reader's answer.
 */
export async function tidy(store: Store): Promise<void> {
  if (await store.finding()) return;
  await purge(store);
  await pruneTally(store);
  await pruneWaiting(store);
  await takeSnapshot(store);
}
