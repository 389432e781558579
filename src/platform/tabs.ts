import { parseSighting } from '../detect/parse-sighting.ts';
import type { Sighting } from '../detect/sighting.ts';
import { type Argument, envelope } from '../messages.ts';
import browser from './browser.ts';
import { inject } from './content-script.ts';
import { readCopy } from './reader.ts';

/** A tab of the browser. `url` is known only with activeTab, which a click on the toolbar button gives. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** A tab as an event of the browser names it: a click in the menu, a key. */
export type ClickedTab = Pick<chrome.tabs.Tab, 'id' | 'url'>;

/** The tab the user is looking at. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/** Every tab, or those in front of their windows. */
export async function openTabs(which: 'all' | 'in-front'): Promise<number[]> {
  const tabs = await browser.tabs.query(which === 'all' ? {} : { active: true });
  return tabs.flatMap(tab => tab.id ?? []);
}

/** Why a tab cannot be read: one of the browser's own pages, its store, a file, a page where no script may run. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

type Question = Argument<'readPage'>;

async function ask(tabId: number, question: Question): Promise<Sighting | undefined> {
  const said: unknown = await browser.tabs.sendMessage(tabId, envelope('readPage', question), { frameId: 0 });
  // The sample post, a page of ours, answers with what is to be seen on it.
  return (await readCopy(said))?.sighting ?? parseSighting(said);
}

/** What is on the page of a tab where the content script runs and may read unasked; undefined elsewhere. */
export const readIfThere = (tabId: number): Promise<Sighting | undefined> =>
  ask(tabId, { asked: false }).catch(() => undefined);

/** Lets the content script of a tab ask again whether to watch. @returns whether one is there and watches now */
export const askAgain = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.sendMessage(tabId, envelope('askAgain', undefined), { frameId: 0 }).catch(() => false)) === true;

/**
 * What is on the page of a tab, read now, on a click of the reader. Injects the content script where it is not running yet.
 * @param rule where the reader taught us to look on this site: a CSS selector
 * @throws Unreadable where the browser lets nobody in
 */
export async function readTab(tabId: number, rule?: string): Promise<Sighting> {
  const question: Question = rule === undefined ? { asked: true } : { asked: true, rule };
  const answered = await ask(tabId, question).catch(() => undefined);
  if (answered) return answered;
  try {
    await inject(tabId);
    const sighting = await ask(tabId, question);
    if (sighting) return sighting;
  } catch (cause) {
    throw new Unreadable('the browser does not let extensions read this page', { cause });
  }
  throw new Unreadable('the page did not answer');
}

/** Opens an address in a new tab: one of our own pages, a compose page, a profile. Only ever after a click. */
export const openAddress = (url: string): Promise<unknown> => browser.tabs.create({ url });

/** Opens one of our own pages (`src/options/options.html#next`), in the tab that already shows it where there is one. */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [base] = url.split('#');
  // Our own pages are the only ones whose address `tabs.query` tells without the "tabs" permission.
  const open = await browser.tabs.query({});
  const there = open.find(tab => tab.url?.split('#')[0] === base);
  if (there?.id === undefined) return void (await openAddress(url));
  await browser.tabs.update(there.id, { active: true, url });
  // A telephone has one window and no name for it.
  if (there.windowId !== undefined) await browser.windows?.update(there.windowId, { focused: true });
}
