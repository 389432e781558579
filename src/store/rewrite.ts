import type { Everything } from '../transfer/everything.ts';
import { act } from './act.ts';
import { EVERY_SHELF, readAll, replaceIn } from './everything.ts';
import type { Store } from './open.ts';

/**
 * Replaces all there is by what `plan` makes of it, in one act: for merging a backup, where records may join and go.
 * @param plan pure and synchronous; what it throws undoes the act
 * @param tell called with the share written, 0 to 1
 */
export function rewriteEverything(
  store: Store,
  plan: (there: Everything) => Everything,
  tell?: (share: number) => void,
): Promise<void> {
  return act(store, EVERY_SHELF, async running => replaceIn(running, plan(await readAll(running.tx)), tell));
}
