import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, keepInstalled, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { PAGES, servePages } from './pages.ts';

/**
 * A weekly hello over three weeks, with the browser closed and opened again between the steps. Fondly asks one clock
 * (platform/edge.ts), so its worker and its pages are told another day there; alarms, being the browser's, are not.
 * The tests of this file follow each other.
 */

const DAY_MS = 86_400_000;
/** The badge of a due hello. */
const DUE = '•';

let web: Web;
let fondly: Fondly;
/** Days from now that Fondly believes it is; at eight in the evening, so that the hello's hour has come. */
let dayNow = 0;
let dueOn = 0;

const evening = new Date().setHours(20, 0, 0, 0);
const setClock = (at: number): string => `Date.now = () => ${at}`;

async function start(): Promise<void> {
  const { profile } = fondly;
  await fondly.close();
  fondly = await launch({ proxy: web.port, profile, isInstalled: true });
}

const wake = (): Promise<void> => fondly.inside("chrome.runtime.sendMessage({ fondly: 1, name: 'changed' })");

async function worker(): Promise<Worker> {
  await wake();
  return fondly.context.serviceWorkers()[0] ?? fondly.context.waitForEvent('serviceworker');
}

async function goToDay(day: number): Promise<void> {
  dayNow = day;
  await (await worker()).evaluate(setClock(evening + day * DAY_MS));
  await wake();
}

const badge = (): Promise<string> => fondly.inside<string>('chrome.action.getBadgeText({})');

async function badgeOn(day: number): Promise<string> {
  await goToDay(day);
  return badge();
}

async function options(hash: string): Promise<Page> {
  const page = await fondly.context.newPage();
  await page.addInitScript(setClock(evening + dayNow * DAY_MS));
  await page.goto(`chrome-extension://${fondly.id}/src/options/options.html#${hash}`);
  return page;
}

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

describe('a weekly hello', () => {
  it('comes due within a week of the first person saved', async () => {
    const page = await fondly.context.newPage();
    await page.goto(PAGES.post);
    const popup = await fondly.pressButton(page);
    await popup.click('button', 'Save');
    await popup.shows('Saved');
    await popup.close();
    const { profile, id } = fondly;
    await fondly.close();
    keepInstalled(profile, id);
    fondly = await launch({ proxy: web.port, profile, isInstalled: true });
    while (dueOn <= 8 && (await badgeOn(dueOn)) !== DUE) dueOn++;
    expect(dueOn).toBeLessThanOrEqual(8);
    console.log(`first due after ${dueOn} days`);
  });

  it('is there in Who’s next after a restart, and gone once the letter was sent', async () => {
    await start();
    expect(await badgeOn(dueOn)).toBe(DUE);
    const page = await options('next');
    await page
      .getByRole('button', { name: 'Write hello' })
      .or(page.getByRole('link', { name: 'Write hello' }))
      .click();
    await page
      .getByRole('textbox', { name: 'Letter' })
      .fill('Hello Nora,\n\nYour swimmers took me into the sea.\n\nSam');
    await page.getByRole('button', { name: 'I sent it' }).click();
    await until('the badge to go', async () => (await badge()) === '');
    await page.close();
  });

  it('stays gone for six days of restarts and stopped workers, and is due again on the seventh', async () => {
    await start();
    expect(await badgeOn(dueOn)).toBe('');
    await fondly.stopWorker();
    expect(await badgeOn(dueOn + 6)).toBe('');
    await start();
    expect(await badgeOn(dueOn + 7)).toBe(DUE);
  });

  it('is one mark, no more, after a week in which nobody wrote', async () => {
    await start();
    expect(await badgeOn(dueOn + 16)).toBe(DUE);
  });
});
