import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING_KEPT, NOTHING_KEPT } from './everything-kept.ts';
import { forget, freshProfile } from './harness/chromium.ts';
import { type FondlyInFirefox, launchFirefox } from './harness/firefox.ts';
import type { FirefoxScreen } from './harness/firefox-screen.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { APP, APP_PAGE, PAGES, servePages } from './pages.ts';

/**
 * The journeys of Chromium (loop, popup, hello, data) in Firefox, in one profile that is closed and opened again on the way.
 * The tests of this file follow each other.
 */

const DAY_MS = 86_400_000;
const DUE = '•';
const evening = new Date().setHours(20, 0, 0, 0);
const profile = freshProfile();

let web: Web;
let fondly: FondlyInFirefox;
let screen: FirefoxScreen;

async function start(): Promise<void> {
  fondly = await launchFirefox({ proxy: web.port, profile, mayNotice: true });
  screen = await fondly.open('src/options/options.html#settings');
}

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  web.serve(APP, APP_PAGE);
  await start();
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(profile);
});

const press = (name: string): Promise<void> => screen.getByRole('button', { name, exact: true }).click();
const goTo = (hash: string): Promise<void> => screen.evaluate(`void (location.hash = '${hash}')`);

const titleOn = (address: string): Promise<string> =>
  screen.evaluate(`browser.tabs.query({ url: ${JSON.stringify(address)} })
    .then(([tab]) => (tab ? browser.action.getTitle({ tabId: tab.id }) : ''))`);

const titleSays = (address: string, words: string): Promise<boolean> =>
  until(`the button to say "${words}"`, async () => (await titleOn(address)).includes(words));

const badge = (): Promise<string> => screen.evaluate('browser.action.getBadgeText({})');
const badgeIs = (text: string): Promise<boolean> => until(`the badge "${text}"`, async () => (await badge()) === text);

/** The background page and this screen are told another day: both ask one clock (platform/edge.ts). */
async function goToDay(day: number): Promise<void> {
  const at = evening + day * DAY_MS;
  await screen.evaluate(`browser.runtime.getBackgroundPage().then(background => {
    background.Date.now = () => ${at};
    Date.now = () => ${at};
    return browser.runtime.sendMessage({ fondly: 1, name: 'changed' });
  }).then(() => true)`);
}

async function badgeOn(day: number): Promise<string> {
  await goToDay(day);
  return badge();
}

describe('in Firefox', () => {
  it('lights up by itself once allowed, and follows an app from page to page', async () => {
    await screen.getByLabel('Notice people while I read').check();
    await until('access to pages', () => screen.evaluate("browser.permissions.contains({ origins: ['https://*/*'] })"));
    const page = await fondly.visit(APP);
    await page.evaluate("go('/one', 'On tides', 'Maren Holt')");
    await titleSays(`${APP}one`, 'Maren Holt');
    await page.evaluate("go('/two', 'On kelp', 'Piet Vos')");
    await titleSays(`${APP}two`, 'Piet Vos');
    await page.evaluate("go('/settings', 'Settings', '')");
    await until('nobody', async () => (await titleOn(`${APP}settings`)) === 'Fondly');
    await page.close();
  });

  it('saves the author of a post from the popup', async () => {
    const page = await fondly.visit(PAGES.post);
    await titleSays(PAGES.post, 'this page is by Nora Bellweather');
    const popup = await fondly.pressButton(page);
    await popup.click('button', 'Save');
    await popup.shows('Saved Nora Bellweather');
    await titleSays(PAGES.post, 'you saved Nora Bellweather');
    await popup.close();
    await page.close();
  });

  it('tells of a due hello, is quiet once the letter was sent, and is due again a week later, over restarts', async () => {
    let dueOn = 0;
    while (dueOn <= 8 && (await badgeOn(dueOn)) !== DUE) dueOn++;
    expect(dueOn).toBeLessThanOrEqual(8);

    await goTo('next');
    await press('Write hello');
    await screen.getByRole('textbox', { name: 'Letter' }).fill('Hello Nora, your swimmers took me into the sea. Sam');
    await press('I sent it');
    await badgeIs('');

    await fondly.close();
    await start();
    // Firefox forgets alarms when it closes.
    expect(await screen.evaluate('browser.alarms.getAll().then(all => all.map(one => one.name))')).toEqual(['hello']);
    expect(await badgeOn(dueOn + 6)).toBe('');
    expect(await badgeOn(dueOn + 7)).toBe(DUE);
  });

  it('saves a backup, forgets everything, and puts the backup back', async () => {
    await goTo('data');
    const [file] = await Promise.all([screen.waitForEvent('download'), press('Save a backup file')]);

    await goTo('settings');
    await press('Forget everything');
    await screen.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await screen.getByText('Everything is forgotten.').waitFor();
    expect(await screen.evaluate(EVERYTHING_KEPT)).toEqual(NOTHING_KEPT);

    await goTo('data');
    await screen.getByLabel('Choose a file').setInputFiles(await file.path());
    await press('Put it in the place of what is here');
    await screen.getByText('Your people are as they were in the copy.').first().waitFor();
    await goTo('people');
    await screen.getByRole('link', { name: /Nora Bellweather/ }).waitFor();
  });
});
