import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { until } from '../harness/popup.ts';
import { openWeb, type Web } from '../harness/web.ts';

let web: Web;
let fondly: Fondly;
let page: Page;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launch({ proxy: web.port });
  page = await fondly.open('src/welcome/welcome.html');
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

/** What the toolbar button says on the tab of one of our pages. */
const titleOn = async (own: Page): Promise<string> =>
  String(await own.evaluate('chrome.tabs.getCurrent().then(tab => chrome.action.getTitle({ tabId: tab.id }))'));

describe('the first minutes', () => {
  it('say in Chrome’s words where the button is kept', async () => {
    await page.getByText('the pin next to Fondly').waitFor();
    expect(await page.getByText('Pin to Toolbar').count()).toBe(0);
  });

  it('take a no for an answer', async () => {
    const offer = page.getByRole('region', { name: 'Notice people while I read' });
    await offer.getByRole('button', { name: 'Allow' }).waitFor();
    await offer.getByRole('button', { name: 'Not now' }).click();
    await offer.getByText('Fine. Everything works').waitFor();
    expect(await offer.getByRole('button').count()).toBe(0);
    expect(await fondly.inside('chrome.permissions.contains({ origins: ["https://*/*"] })')).toBe(false);
  });

  it('end with somebody saved from the sample post, without any access to pages, and taken off again', async () => {
    const opened = fondly.context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open the sample post' }).click();
    const sample = await opened;
    await sample.getByText('This is a sample post').waitFor();
    await until('the button to name the author', async () => (await titleOn(sample)).includes('Nora Bellweather'));
    const popup = await fondly.pressButton(sample);
    await popup.find('heading', 'Nora Bellweather');
    await popup.click('button', 'Save');
    await popup.shows('You saved Nora Bellweather');
    await popup.close();
    await sample.getByText('That is all it takes').waitFor();
    await sample.getByRole('button', { name: 'Take off the list' }).click();
    await sample.getByText('This is a sample post').waitFor();
  });

  it('asked no address for any of this', () => expect(web.strays).toEqual([]));
});
