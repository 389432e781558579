import { isPrivateAddress } from '../detect/private-address.ts';
import { inject, registerContentScript, unregisterContentScript } from '../platform/content-script.ts';
import { mayNotice } from '../platform/permissions.ts';
import { askAgain, openTabs } from '../platform/tabs.ts';
import type { Store } from '../store/open.ts';
import { getSettings, isNeverLookedAt } from '../store/settings.ts';
import { clearTally } from '../store/tally.ts';
import { showNobody } from './presence.ts';

async function isOn(store: Store): Promise<boolean> {
  const { notice } = await getSettings(store);
  return notice !== 'off' && (await mayNotice());
}

/** Is the content script of this page to watch? Only with the user's yes, never where they said never, never on private business. */
export async function mayWatch(store: Store, address: string | undefined): Promise<boolean> {
  if (address === undefined || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (isPrivateAddress(url) || isNeverLookedAt(await getSettings(store), url.hostname)) return false;
  return isOn(store);
}

/** Makes the browser run the content script on new pages exactly as the user wants it now. */
export async function keepNoticing(store: Store): Promise<void> {
  const { neverLook } = await getSettings(store);
  if (await isOn(store)) await registerContentScript(neverLook);
  else await unregisterContentScript();
}

/**
 * Makes tabs that are open already follow what the user wants now: brings the content script to those without one, has
 * every script ask again whether to watch, and takes from the button whoever stood there where nobody watches any more.
 */
export async function followInOpenTabs(store: Store): Promise<void> {
  const mayInject = await isOn(store);
  const follow = async (tabId: number): Promise<void> => {
    // The browser's own pages and its store refuse; there is nobody to notice there.
    if (mayInject) await inject(tabId).catch(() => undefined);
    if (!(await askAgain(tabId))) await showNobody(store, tabId);
  };
  await Promise.all((await openTabs('all')).map(follow));
}

/** The browser's own settings can take the permission back as well: then nothing that was counted stays. */
export async function forgetUnnoticed(store: Store): Promise<void> {
  if (!(await mayNotice())) await clearTally(store);
}
