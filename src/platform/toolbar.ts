import browser from './browser.ts';

/**
 * What the toolbar button shows. Firefox for Android has a menu entry in its place, without icon and badge: what it
 * lacks is passed over (tests/background/telephone.test.ts).
 */

/** Who is on the page of a tab: nobody we can name, somebody whose name could be read, somebody already saved. */
export type Presence = 'nobody' | 'here' | 'saved';

const FILES: Record<Presence, string> = { nobody: 'fondly', here: 'here', saved: 'saved' };
const sizes = (file: string): Record<number, string> => ({ 16: `/icons/${file}-16.png`, 32: `/icons/${file}-32.png` });

/** The icon says who is on this page. (The badge says that a hello is due: the two never share a channel.) */
export async function showPresence(tabId: number, presence: Presence): Promise<void> {
  // The tab may be gone by now; then there is nothing left to show.
  await browser.action.setIcon?.({ tabId, path: sizes(FILES[presence]) }).catch(() => undefined);
}

/** The words shown on hover. @param tabId only for this tab; everywhere when missing */
export async function showTitle(title: string, tabId?: number): Promise<void> {
  await browser.action.setTitle(tabId === undefined ? { title } : { tabId, title }).catch(() => undefined);
}

export const badgeText = async (): Promise<string> => (await browser.action.getBadgeText?.({})) ?? '';

/** Text on the badge of every tab; empty takes it away. */
export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText?.({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor?.({ color: '#b3402a' });
}

const FLASH_MS = 4_000;
/** Takes the text of a tab away, where an empty one would hide what stands everywhere. The types know no null. */
const NOTHING = null as unknown as string;
const SIGNS = ['✓', '+', '!'];

/** Does the badge of a tab answer the reader just now? Then the words on hover do, too, and are to be left alone. */
export const isFlashing = async (tabId: number): Promise<boolean> =>
  SIGNS.includes((await browser.action.getBadgeText?.({ tabId }).catch(() => '')) ?? '');

/**
 * Shows a sign on the badge of one tab for a moment: the answer to something the reader just did there. What the badge
 * says everywhere, that a hello is due, comes back by itself.
 */
export async function flashBadge(sign: string, tabId: number): Promise<void> {
  await browser.action.setBadgeText?.({ text: sign, tabId }).catch(() => undefined);
  setTimeout(() => void browser.action.setBadgeText?.({ text: NOTHING, tabId }).catch(() => undefined), FLASH_MS);
}

/**
 * Opens the popup on its own. Not every browser lets us; what was to be shown then waits for the next click.
 * @returns whether it opened
 */
export async function openPopup(): Promise<boolean> {
  if (!browser.action.openPopup) return false;
  return browser.action.openPopup().then(
    () => true,
    () => false,
  );
}
