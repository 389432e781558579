import { inject, registerContentScript } from '../platform/content-script.ts';
import { mayNotice } from '../platform/permissions.ts';
import { openTabs } from '../platform/tabs.ts';
import type { Store } from '../store/open.ts';
import { getSettings } from '../store/settings.ts';
import { clearTally } from '../store/tally.ts';

/** Is the content script of a page on this host to watch? Only with the user's yes, and never where they said never. */
export async function mayWatch(store: Store, host: string): Promise<boolean> {
  const { notice, neverLook } = await getSettings(store);
  if (notice === 'off' || neverLook.some(never => host === never || host.endsWith(`.${never}`))) return false;
  return mayNotice();
}

/** Makes the browser run the content script on new pages exactly as the user wants it now. */
export async function keepNoticing(store: Store): Promise<void> {
  const { neverLook } = await getSettings(store);
  await registerContentScript(neverLook);
}

/** Brings the content script to tabs that were open before the user allowed noticing. */
export async function noticeOpenTabs(): Promise<void> {
  if (!(await mayNotice())) return;
  // The browser's own pages and its store refuse; there is nobody to notice there.
  await Promise.allSettled((await openTabs('all')).map(inject));
}

/** The browser's own settings can take the permission back as well: then nothing that was counted stays. */
export async function forgetUnnoticed(store: Store): Promise<void> {
  if (!(await mayNotice())) await clearTally(store);
}
