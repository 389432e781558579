import { beginRhythm } from '../hello/rhythm.ts';
import browser from '../platform/browser.ts';
import { openAddress } from '../platform/tabs.ts';
import type { Store } from '../store/open.ts';
import { changeSettings, getSettings } from '../store/settings.ts';
import { dayOf } from '../words/day.ts';

/**
 * Shows the welcome page, once ever. Browsers say "installed" again after updates and in some set-ups at every start, so
 * only the store decides, and nothing that is there is ever reset.
 */
export async function welcomeOnce(store: Store): Promise<void> {
  const { welcomed } = await getSettings(store);
  if (welcomed) return;
  await changeSettings(store, { welcomed: true, rhythm: beginRhythm(dayOf(store.edge.now())) });
  await openAddress(browser.runtime.getURL('src/welcome/welcome.html'));
}
