import { isPrivateAddress } from '../detect/private-address.ts';
import { ruleHost } from '../detect/rule-host.ts';
import browser from '../platform/browser.ts';
import { noteError } from '../platform/errors.ts';
import { selectionIn } from '../platform/selection.ts';
import { type ClickedTab, readTab, Unreadable } from '../platform/tabs.ts';
import { flashBadge, openPopup, showTitle } from '../platform/toolbar.ts';
import { StoreError } from '../store/errors.ts';
import { keepMoment } from '../store/moments.ts';
import type { Store } from '../store/open.ts';
import { getSettings, isNeverLookedAt } from '../store/settings.ts';
import { siteRuleOf } from '../store/site-rules.ts';
import { letWait } from '../store/waiting-lines.ts';
import type { Phrase } from '../words/phrase.ts';
import { ourStore } from './our-store.ts';
import { savedAmong } from './presence.ts';
import { words } from './words.ts';

const MENU = 'keep-line';

/** "Keep this line". A telephone's browser has no such menu. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: MENU, title: words.say('menuKeepLine'), contexts: ['selection'] });
}

export function onMenu(listener: (tab: ClickedTab | undefined) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) listener(tab);
  });
}

/** What became of a line: a sign for the badge, words for the title, and whether the popup has more to show of it. */
interface Outcome {
  readonly sign: '✓' | '+' | '!';
  readonly says: Phrase;
  readonly opens: boolean;
}

const refused = (key: string, opens: boolean): Outcome => ({ sign: '!', says: { key }, opens });

/** Where the reader taught us to look on the site of a tab. */
async function ruleFor(store: Store, url: string | undefined): Promise<string | undefined> {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return (await siteRuleOf(store, ruleHost(new URL(url).hostname)))?.selector;
}

/** Private by its address, or a site where the reader said never to look. */
async function isClosed(store: Store, address = ''): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return isPrivateAddress(url) || isNeverLookedAt(await getSettings(store), url.hostname);
}

/**
 * Keeps the selected line as a moment of the page's saved author. Where nobody is saved yet the line waits in the popup,
 * which offers to save them first. Of pages for logging in, banking, mail or health nothing is taken.
 */
async function keepFrom(tabId: number, address: string | undefined): Promise<Outcome> {
  const store = await ourStore();
  // The popup says why.
  if (await isClosed(store, address)) return refused('toolbarLineSensitive', true);
  const sighting = await readTab(tabId, await ruleFor(store, address));
  if (sighting.silence === 'sensitive') return refused('toolbarLineSensitive', true);
  const text = (await selectionIn(tabId)).trim();
  if (text === '') return refused('toolbarLineNone', false);
  const { url, title } = sighting;
  const [author, ...others] = await savedAmong(store, sighting);
  if (author && others.length === 0) {
    await keepMoment(store, { personId: author.id, text, url, title });
    return { sign: '✓', says: { key: 'toolbarLineKept', values: { name: author.name } }, opens: true };
  }
  await letWait(store, { text, url, title });
  return { sign: '+', says: { key: 'toolbarLineWaits' }, opens: true };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof Unreadable) return refused('toolbarLineShut', true);
  noteError(error);
  const says = error instanceof StoreError ? error.phrase : { key: 'toolbarLineFailed' };
  return { sign: '!', says, opens: false };
}

/**
 * Keeps the selected line and lets it be seen what became of it: for a moment on the badge, in words on hover, and in
 * the popup, which shows the line with the way back.
 */
export async function keepLineFrom(tab: ClickedTab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const { sign, says, opens } = await keepFrom(tab.id, tab.url).catch(outcomeOf);
  await flashBadge(sign, tab.id);
  await showTitle(words.phrase(says), tab.id);
  if (opens) await openPopup();
}
