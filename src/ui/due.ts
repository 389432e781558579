import { currentHello, dueNow } from '../hello/due.ts';
import type { Hello, Rhythm } from '../hello/hello.ts';
import { listHellos } from '../store/hellos.ts';
import type { Store } from '../store/open.ts';
import { getSettings } from '../store/settings.ts';

/** The hello that matters now. */
export interface Due {
  readonly hello: Hello;
  readonly rhythm: Rhythm;
  /** Its day and hour have come, and it is not snoozed. */
  readonly isDue: boolean;
}

/** @param now ms since 1970 */
export async function readDue(store: Store, now: number): Promise<Due> {
  const [hellos, { rhythm }] = await Promise.all([listHellos(store), getSettings(store)]);
  const hello = currentHello(hellos, rhythm, now);
  return { hello, rhythm, isDue: dueNow(hello, rhythm, now) };
}
