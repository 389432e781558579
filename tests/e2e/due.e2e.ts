import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { life } from './trust/life.ts';
import { seed } from './trust/seed.ts';

/** A due hello: told by the browser's alarm alone, put off and back. In a zone half an hour off the others. */

let web: Web;
let fondly: Fondly;

const badge = (): Promise<string> => fondly.inside<string>('chrome.action.getBadgeText({})');
const badgeIs = (text: string): Promise<boolean> => until(`the badge "${text}"`, async () => (await badge()) === text);

beforeAll(async () => {
  web = await openWeb();
  fondly = await launch({ proxy: web.port, timezone: 'Australia/Lord_Howe' });
  // Seeded behind the worker's back: it hears of it from the alarm or not at all.
  await seed(fondly.inside, life(Date.now()));
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

describe('a due hello', () => {
  it('is told when the alarm rings, without any message', async () => {
    expect(await badge()).toBe('');
    await fondly.inside("chrome.alarms.create('hello', { when: Date.now() + 500, periodInMinutes: 30 })");
    await badgeIs('•');
  });

  it('can come later: the badge goes, and comes back with Undo', async () => {
    const page = await fondly.open('src/options/options.html#next');
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('group', { name: 'Later' }).getByRole('button', { name: 'Tomorrow' }).click();
    await badgeIs('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await badgeIs('•');
    await page.close();
  });
});

describe('an alarm under a clock that was set back', () => {
  it('is made anew when it lies a year ahead or is gone, with the worker stopped before', async () => {
    const minutes = 31 * 60_000;
    for (const spoil of [
      "chrome.alarms.create('hello', { when: Date.now() + 365 * 86400000, periodInMinutes: 30 })",
      'chrome.alarms.clearAll()',
    ]) {
      await fondly.inside(spoil);
      await fondly.stopWorker();
      const popup = await fondly.open('src/popup/popup.html');
      await until('an alarm within half an hour', () =>
        fondly.inside<boolean>(
          `chrome.alarms.get('hello').then(alarm => !!alarm && alarm.scheduledTime < Date.now() + ${minutes})`,
        ),
      );
      await popup.close();
    }
  });
});
