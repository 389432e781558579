import { beforeAll, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import type { Popup, Screen } from '../harness/screen.ts';
import { PAGES, servePages } from '../pages.ts';
import type { Where } from './there.ts';

const LOGIN = 'https://members.example/login';
const CANARY = 'CANARYLINE';
const LINE = 'I used to think that a life changes';

/**
 * "Keep this line" in every state a page can be in, as tests/e2e/keep-line.e2e.ts has it in Chromium, where no menu opens. The
 * tests follow each other.
 * @param choose chooses it in the menu on what is selected
 */
export function keepLine(there: Where, choose: (page: Screen) => Promise<void>): void {
  beforeAll(async () => {
    const { web, begin } = there();
    servePages(web);
    web.serve(LOGIN, `<!doctype html><title>Log in</title><p>${CANARY}</p><form><input type="password"></form>`);
    await begin({ people: [] });
  });

  /** Selects some words of the page and chooses "Keep this line". @returns the popup that opens */
  const keep = async (page: Screen, words: string): Promise<Popup> => {
    await page.evaluate(`{
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (!node.nodeValue.includes(${JSON.stringify(words)})) node = walker.nextNode();
      const at = node.nodeValue.indexOf(${JSON.stringify(words)});
      getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
    }`);
    await choose(page);
    return there().popup();
  };

  const signOn = (address: string): Promise<{ badge: string; title: string }> =>
    there().inside(`(async () => {
      for (const tab of await chrome.tabs.query({})) {
        if (tab.url !== ${JSON.stringify(address)}) continue;
        return { badge: await chrome.action.getBadgeText({ tabId: tab.id }), title: await chrome.action.getTitle({ tabId: tab.id }) };
      }
    })()`);

  it('of somebody not saved: it waits in the popup and goes with them when they are saved', async () => {
    const page = await there().visit(PAGES.post);
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
    const page = await there().visit(PAGES.post);
    const popup = await keep(page, LINE.slice(0, 15));
    await popup.shows('You saved Nora Bellweather');
    const sign = await signOn(PAGES.post);
    expect(sign.title).toBe('Fondly: kept a line of Nora Bellweather');
    const everywhere = await there().inside<string>('chrome.action.getBadgeText({})');
    await until(`the badge to be "${everywhere}" again`, async () => (await signOn(PAGES.post)).badge === everywhere);
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
    const page = await there().visit(PAGES.none);
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
    const kept = await there().inside<string[]>(`new Promise(done => {
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
    const page = await there().visit(LOGIN);
    const popup = await keep(page, CANARY);
    await popup.shows('always');
    expect((await signOn(LOGIN)).title).toContain('not kept');
    await popup.close();
    const typed = await there().inside<string>(`new Promise(done => {
      const opening = indexedDB.open('fondly');
      opening.onsuccess = () => {
        const all = opening.result.transaction('typed').objectStore('typed').getAll();
        all.onsuccess = () => { opening.result.close(); done(JSON.stringify(all.result)); };
      };
    })`);
    expect(typed).not.toContain(CANARY);
    await page.close();
  });
}
