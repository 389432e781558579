import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { PAGES, servePages } from './pages.ts';

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  fondly = await launch({ proxy: web.port });
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

async function visit(address: string): Promise<Page> {
  const page = await fondly.context.newPage();
  await page.goto(address);
  return page;
}

describe('the popup', () => {
  it.each([
    ['a blog post', PAGES.post, 'Nora Bellweather'],
    ['a profile on x.com', PAGES.x, 'Zora Whitlock'],
    ['a Facebook page', PAGES.facebook, 'Italo Brandão'],
  ])('on %s shows whose work it is and saves them on one click', async (_what, address, name) => {
    const page = await visit(address);
    const popup = await fondly.pressButton(page);
    await popup.find('heading', name);
    await popup.click('button', 'Save');
    await until('the status', async () => (await popup.statuses()).some(text => text.includes('Saved')));
    // It grows with what there is to say now, and downwards only.
    await popup.still();
    expect(await popup.evaluate('innerWidth')).toBe(380);
    await popup.close();

    const again = await fondly.pressButton(page);
    await again.shows(`You saved ${name}`);
    expect(await again.has('button', 'Save')).toBe(false);
    await again.close();
    await page.close();
  });

  it('knows somebody saved on x.com again on twitter.com', async () => {
    const page = await visit(PAGES.twitter);
    const popup = await fondly.pressButton(page);
    await popup.shows('You saved Zora Whitlock');
    await popup.close();
    await page.close();
  });

  it('lets the name be corrected before saving', async () => {
    const page = await visit(PAGES.two);
    const popup = await fondly.pressButton(page);
    await popup.click('button', 'Correct the name Bo Lindqvist');
    await popup.fill('textbox', 'Name', 'Bo G. Lindqvist');
    await popup.press('Enter');
    await popup.find('heading', 'Bo G. Lindqvist');
    await popup.close();
    await page.close();
  });

  it('shows one row each for two authors and saves them one by one', async () => {
    const page = await visit(PAGES.two);
    const popup = await fondly.pressButton(page);
    await popup.find('heading', 'Virginia Oakes');
    await popup.find('heading', 'Bo Lindqvist');
    await popup.click('button', 'Save');
    await popup.shows('You saved');
    await popup.close();
    await page.close();
  });

  it('says kindly that a page names nobody and offers the form, filled with what is known', async () => {
    const page = await visit(PAGES.none);
    const popup = await fondly.pressButton(page);
    await popup.find('heading', 'Whose work is this?');
    await popup.click('button', 'Add by hand');
    await popup.fill('textbox', 'Name', 'Harbour Master Quill');
    expect(await popup.values('textbox')).toContain('https://harbour.example/');
    await popup.click('button', 'Save');
    await until('the status', async () => (await popup.statuses()).some(text => text.includes('Saved')));
    await popup.close();
    await page.close();
  });

  it('says in a line why a page of the browser cannot be read, and still offers the form', async () => {
    const page = await visit('chrome://version/');
    const popup = await fondly.pressButton(page);
    await popup.find('button', 'Add by hand');
    await popup.shows('browser');
    await popup.close();
    await page.close();
  });

  it('lists the people saved, newest first, and finds them while typing', async () => {
    const page = await visit(PAGES.none);
    const popup = await fondly.pressButton(page);
    await popup.find('list', 'People you saved');
    const text = await popup.text();
    expect(text.indexOf('Harbour Master Quill')).toBeLessThan(text.indexOf('Nora Bellweather'));
    await popup.fill('searchbox', 'Search people', 'brandao');
    await until('one row', async () => {
      const now = await popup.text();
      return now.includes('Italo Brandão') && !now.includes('Nora Bellweather');
    });
    await popup.close();
    await page.close();
  });

  it('opens somebody, deletes them and takes that back, by keyboard alone', async () => {
    const page = await visit(PAGES.none);
    const popup = await fondly.pressButton(page);
    await popup.fill('searchbox', 'Search people', 'brandao');
    await until('one row', async () => !(await popup.text()).includes('Nora Bellweather'));
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await popup.find('heading', 'Italo Brandão');
    await popup.focus('button', 'Delete');
    await popup.press('Enter');
    await popup.find('button', 'Undo');
    await until('him gone', async () => (await popup.names('button')).every(name => !name.startsWith('Italo')));
    await popup.focus('button', 'Undo');
    await popup.press('Enter');
    await popup.find('button', /^Italo Brandão/);
    await popup.close();
    await page.close();
  });

  it('asks no address but those the test opened', () => {
    expect(web.strays).toEqual([]);
  });
});
