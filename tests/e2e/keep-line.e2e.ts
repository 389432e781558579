import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from './harness/chromium.ts';
import { type RealPopup, until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { PAGES, servePages } from './pages.ts';

/**
 * "Keep this line" in every state a page can be in. No headless browser opens a context menu, so the browser's own event
 * is dispatched in the worker: from there on everything is the shipped code. The tests follow each other.
 */

let web: Web;
let fondly: Fondly;

const LOGIN = 'https://members.example/login';
const CANARY = 'CANARYLINE';

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  web.serve(LOGIN, `<!doctype html><title>Log in</title><p>${CANARY}</p><form><input type="password"></form>`);
  fondly = await launch({ proxy: web.port });
  // Our own tab is opened before any popup: a new tab would close it.
  await fondly.inside('1');
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

/** Opens a page. Pressing the button once gives the extension the page, as choosing the menu entry does. */
async function visit(address: string): Promise<Page> {
  const page = await fondly.context.newPage();
  await page.goto(address);
  const popup = await fondly.pressButton(page);
  await popup.find('button', 'Add by hand');
  await popup.close();
  return page;
}

/** Selects some words of the page and chooses "Keep this line". @returns the popup that opens */
async function keep(page: Page, words: string): Promise<RealPopup> {
  await page.bringToFront();
  await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
  const [worker] = fondly.context.serviceWorkers();
  if (!worker) throw new Error('the worker sleeps');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
    clicked.dispatch({ menuItemId: 'keep-line' }, tab);
  });
  return fondly.popup();
}

const signOn = (page: Page): Promise<{ badge: string; title: string }> =>
  fondly.inside(`(async () => {
    for (const tab of await chrome.tabs.query({})) {
      if (tab.url !== ${JSON.stringify(page.url())}) continue;
      return { badge: await chrome.action.getBadgeText({ tabId: tab.id }), title: await chrome.action.getTitle({ tabId: tab.id }) };
    }
  })()`);

const LINE = 'I used to think that a life changes';

describe('keep this line', () => {
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
    const popup = await keep(page, LINE.slice(0, 15));
    await popup.shows('You saved Nora Bellweather');
    const sign = await signOn(page);
    expect(sign.title).toBe('Fondly: kept a line of Nora Bellweather');
    await until('the badge to be as before', async () => (await signOn(page)).badge === '');
    await popup.click('button', 'Remove this line');
    await popup.shows('Removed the line');
    await popup.click('button', 'Undo');
    await until(
      'both lines',
      async () => (await popup.names('button')).filter(name => name === 'Remove this line').length === 2,
    );
    await popup.close();
    await page.close();
  });

  it('of a page that names nobody: two lines wait, and go with who is added by hand', async () => {
    const page = await visit(PAGES.none);
    const words = 'Opening hours of the tide pool';
    const first = await keep(page, words);
    await first.shows(words);
    await first.close();
    const popup = await keep(page, words.slice(0, 12));
    await until('both', async () => (await popup.names('button')).filter(name => name === 'Let it go').length === 2);
    await popup.click('button', 'Add by hand');
    await popup.shows(words);
    await popup.fill('textbox', 'Name', 'Harbour Master Quill');
    await popup.click('button', 'Save');
    await popup.click('button', /^Harbour Master Quill/);
    await popup.shows(words.slice(0, 12));
    await popup.close();
    const kept = await fondly.inside<string[]>(`new Promise(done => {
      const opening = indexedDB.open('fondly');
      opening.onsuccess = () => {
        const all = opening.result.transaction('moments').objectStore('moments').getAll();
        all.onsuccess = () => { opening.result.close(); done(all.result.map(moment => moment.text)); };
      };
    })`);
    expect(kept).toEqual(expect.arrayContaining([words, words.slice(0, 12)]));
    await page.close();
  });

  it('of a page where one logs in: refused in words, and not a word of it is kept', async () => {
    const page = await visit(LOGIN);
    const popup = await keep(page, CANARY);
    await popup.shows('always');
    expect((await signOn(page)).title).toContain('not kept');
    await popup.close();
    const typed = await fondly.inside<string>(`new Promise(done => {
      const opening = indexedDB.open('fondly');
      opening.onsuccess = () => {
        const all = opening.result.transaction('typed').objectStore('typed').getAll();
        all.onsuccess = () => { opening.result.close(); done(JSON.stringify(all.result)); };
      };
    })`);
    expect(typed).not.toContain(CANARY);
    await page.close();
  });
});
