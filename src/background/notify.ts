import { currentHello, dueNow } from '../hello/due.ts';
import { countPeople } from '../store/cards.ts';
import { listHellos } from '../store/hellos.ts';
import type { Store } from '../store/open.ts';
import { changeSettings, getSettings } from '../store/settings.ts';

/**
 * Calls `show` when a hello is due, the reader wants to be told and was not yet told of this one. What was told is
 * written before it is shown, in one act: two wakes at once, or a worker stopped in between, never tell twice.
 */
export async function notifyOnce(store: Store, show: () => Promise<void>): Promise<void> {
  const [hellos, settings, people] = await Promise.all([listHellos(store), getSettings(store), countPeople(store)]);
  const now = store.edge.now();
  const hello = currentHello(hellos, settings.rhythm, now);
  const isTold = !settings.notify || settings.notifiedOf === hello.due;
  if (isTold || people === 0 || !dueNow(hello, settings.rhythm, now)) return;
  let isFirst = false;
  await changeSettings(store, latest => {
    isFirst = latest.notifiedOf !== hello.due;
    return { notifiedOf: hello.due };
  });
  if (isFirst) await show();
}
