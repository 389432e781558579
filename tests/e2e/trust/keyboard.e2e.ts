import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { until } from '../harness/popup.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { PAGES, servePages } from '../pages.ts';
import { life } from './life.ts';
import { openScreen, settled } from './screen.ts';
import { seed } from './seed.ts';

let web: Web;
let fondly: Fondly;
let page: Page;

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  fondly = await launch({ proxy: web.port });
  await seed(fondly.inside, life(Date.now()));
  page = await fondly.context.newPage();
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

const MOST_TABS = 60;

/** The name of what the keyboard is on: its words, its label, or what it is. */
const FOCUSED = `(() => {
  const e = document.activeElement;
  if (e === document.body) return '';
  return e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || e.tagName;
})()`;

/** Presses Tab until the keyboard is on something of that name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    if (name.test((await page.evaluate(FOCUSED)) as string)) return;
  }
  throw new Error(`${MOST_TABS} times Tab never came to ${name}`);
}

const isOnRow = (index: string) => async (): Promise<boolean> =>
  (await page.evaluate("document.activeElement.closest('[data-index]')?.dataset.index")) === index;

describe('by keyboard alone', () => {
  it('somebody is saved in the popup: Enter is enough', async () => {
    const tab = await fondly.context.newPage();
    await tab.goto(PAGES.post);
    const popup = await fondly.pressButton(tab);
    await popup.find('heading', 'Nora Bellweather');
    if (await popup.has('button', 'Save')) await popup.press('Enter');
    await popup.shows('You saved Nora Bellweather');
    await popup.close();
    await tab.close();
  });

  it('one goes from Who’s next to a letter and writes it', async () => {
    await openScreen(page, fondly.id, 'src/options/options.html#next');
    await tabTo(/^Write hello$/);
    await page.keyboard.press('Enter');
    await until('the letter', async () => page.url().includes('#letter/'));
    await settled(page, "document.querySelector('textarea')");
    // Coming to a page, the keyboard is on its title.
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    while ((await page.evaluate('document.activeElement.tagName')) !== 'TEXTAREA') await page.keyboard.press('Tab');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thank you.');
    await until('the words', async () =>
      ((await page.evaluate("document.querySelector('textarea').value")) as string).endsWith('Thank you.'),
    );
  });

  it('the list is walked by arrows, and a person opened and left', async () => {
    await openScreen(page, fondly.id, 'src/options/options.html#people');
    await tabTo(/Search/);
    await page.keyboard.press('ArrowDown');
    await until('the first row', isOnRow('0'));
    await page.keyboard.press('ArrowDown');
    await until('the second row', isOnRow('1'));
    await page.keyboard.press('Enter');
    await until('the person', async () => page.url().includes('#person/'));
  });

  it('a dialog takes the keyboard, Escape closes it, and the keyboard is back on what opened it', async () => {
    await openScreen(page, fondly.id, 'src/options/options.html#settings');
    await tabTo(/^Forget everything/);
    await page.keyboard.press('Enter');
    await until(
      'the dialog',
      async () => page.evaluate("!!document.querySelector('dialog[open]')") as Promise<boolean>,
    );
    expect(await page.evaluate("!!document.activeElement.closest('dialog')")).toBe(true);
    await page.keyboard.press('Escape');
    await until('no dialog', async () => page.evaluate("!document.querySelector('dialog[open]')") as Promise<boolean>);
    expect(await page.evaluate(FOCUSED)).toMatch(/^Forget everything/);
  });

  it('every screen is walked through with Tab and left again: no trap', async () => {
    for (const name of ['next', 'people', 'person/nora', 'letters', 'report', 'settings', 'data']) {
      await openScreen(page, fondly.id, `src/options/options.html#${name}`);
      const walked = new Set<string>();
      await page.evaluate('document.body.focus()');
      for (let i = 0; i < 150; i++) {
        await page.keyboard.press('Tab');
        const at = (await page.evaluate(
          "document.activeElement === document.body ? '' : [...document.querySelectorAll('*')].indexOf(document.activeElement) + ''",
        )) as string;
        if (at === '' || (walked.size > 3 && walked.has(at) && [...walked][0] === at)) break;
        walked.add(at);
      }
      expect(walked.size, name).toBeGreaterThan(5);
      expect(walked.size, name).toBeLessThan(150);
    }
  });
});
