import type { Tabs } from '../platform/browser.ts';
import browser from '../platform/browser.ts';
import { readTab, selectionIn } from '../platform/tabs.ts';
import { openPopup, showTitle } from '../platform/toolbar.ts';
import { keepMoment } from '../store/moments.ts';
import { keepTyped } from '../store/typed.ts';
import { ourStore } from './our-store.ts';
import { savedAmong } from './presence.ts';
import { words } from './words.ts';

const MENU = 'keep-line';

export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: words.say('menuKeepLine'), contexts: ['selection'] });
}

export function onMenu(listener: (tab: Tabs.Tab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) listener(tab);
  });
}

/**
 * Keeps the selected line as a moment of the page's saved author. Where nobody is saved yet the line waits in the popup,
 * which opens and offers to save them first.
 */
export async function keepLineFrom(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const store = await ourStore();
  const text = (await selectionIn(tab.id)).trim();
  if (text === '') return;
  const sighting = await readTab(tab.id);
  const page = { url: sighting.url, title: sighting.title };
  const [author, ...others] = await savedAmong(store, sighting);
  if (author && others.length === 0) {
    await keepMoment(store, { personId: author.id, text, ...page });
    await showTitle(words.say('toolbarLineKept', { name: author.name }), tab.id);
    return;
  }
  await keepTyped(store, 'line', { text, ...page });
  await openPopup();
}
