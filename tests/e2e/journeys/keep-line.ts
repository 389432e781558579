import { beforeAll, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import type { Popup, Screen } from '../harness/screen.ts';
import { PAGES, servePages } from '../pages.ts';
import type { Where } from './there.ts';

const LOGIN = 'https://members.example/login';
const CANARY = 'CANARYLINE';
const LINE = 'I used to think that a life changes';

/** All rows of a shelf. */
const rowsOf = (shelf: string): string => `new Promise(done => {
  const opening = indexedDB.open('fondly');
  opening.onsuccess = () => {
    const all = opening.result.transaction('${shelf}').objectStore('${shelf}').getAll();
    all.onsuccess = () => { opening.result.close(); done(all.result); };
  };
})`;

/** "Keep this line" as keep-line.e2e.ts has it in Chromium. The steps follow each other. */
export function keepLine(there: Where): void {
  beforeAll(async () => {
    servePages(there().web);
    there().web.serve(
      LOGIN,
      `<!doctype html><title>Log in</title><p>${CANARY}</p><form><input type="password"></form>`,
    );
    await there().begin({ people: [] });
  });

  /** Opens a page. Pressing the button once gives the extension the page, as choosing the menu entry does. */
  async function visit(address: string): Promise<Screen> {
    const page = await there().visit(address);
    const popup = await there().pressButton(page);
    await popup.find('button', 'Add by hand');
    await popup.close();
    return page;
  }

  /** Selects some words of the page and chooses "Keep this line". @returns the popup that opens */
  async function keep(page: Screen, words: string): Promise<Popup> {
    await page.bringToFront();
    await page.evaluate(`(() => {
      const wanted = ${JSON.stringify(words)};
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error('"' + wanted + '" is not on the page');
    })()`);
    await there().keepLine();
    return there().popup();
  }

  const signOn = (address: string): Promise<{ badge: string; title: string }> =>
    there().inside(`(async () => {
      for (const tab of await chrome.tabs.query({})) {
        if (tab.url !== ${JSON.stringify(address)}) continue;
        return { badge: await chrome.action.getBadgeText({ tabId: tab.id }), title: await chrome.action.getTitle({ tabId: tab.id }) };
      }
    })()`);

  const buttons = async (popup: Popup, called: string): Promise<number> =>
    (await popup.names('button')).filter(name => name === called).length;

  it('of somebody not saved: it waits in the popup and goes with them when they are saved', async () => {
    const page = await visit(PAGES.post);
    const popup = await keep(page, LINE);
    await popup.shows(LINE);
    await popup.shows('Waits here for 14 days.');
    await popup.click('button', 'Save');
    await popup.shows('You saved Nora Bellweather');
    await popup.find('list', 'Lines you kept');
    await popup.shows(LINE);
    await popup.close();
    await page.close();
  });

  it('of somebody saved: it is kept, seen on the badge and in words, and can be taken back', async () => {
    const page = await visit(PAGES.post);
    const { badge } = await signOn(PAGES.post);
    const popup = await keep(page, LINE.slice(0, 15));
    await popup.shows('You saved Nora Bellweather');
    expect((await signOn(PAGES.post)).title).toBe('Fondly: kept a line of Nora Bellweather');
    await until('the badge to be as before', async () => (await signOn(PAGES.post)).badge === badge);
    await popup.click('button', 'Remove this line');
    await popup.shows('Removed the line');
    await popup.click('button', 'Undo');
    await until('both lines', async () => (await buttons(popup, 'Remove this line')) === 2);
    await popup.close();
    await page.close();
  });

  it('of a page where one logs in: refused in words, and not a word of it is kept', async () => {
    const page = await visit(LOGIN);
    const popup = await keep(page, CANARY);
    await popup.shows('always');
    expect((await signOn(LOGIN)).title).toContain('not kept');
    await popup.close();
    expect(JSON.stringify(await there().inside(rowsOf('typed')))).not.toContain(CANARY);
    await page.close();
  });
}
