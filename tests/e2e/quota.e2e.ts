import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION, type Fondly, forget, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { life } from './trust/life.ts';
import { seed } from './trust/seed.ts';

/** No room left for what Fondly stores. The tests follow each other. */

let web: Web;
let fondly: Fondly;
let page: Page;
let browser: CDPSession;
const extension = mkdtempSync(join(tmpdir(), 'fondly-quota-'));

beforeAll(async () => {
  // An extension with `unlimitedStorage` has no quota that could be cut.
  cpSync(EXTENSION, extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"unlimitedStorage",?/, ''));
  web = await openWeb();
  fondly = await launch({ extension, proxy: web.port });
  await seed(fondly.inside, life(Date.now()));
  // How much room there is is measured at a write and believed for half a minute: a new start measures anew.
  const { profile } = fondly;
  await fondly.close();
  fondly = await launch({ extension, profile, proxy: web.port });
  browser = await fondly.context.newCDPSession(await fondly.open('manifest.json'));
  await room(3_000_000);
  console.log(`no room after ${await fondly.inside(FILL)} kB`);
  page = await fondly.open('src/options/options.html#person/nora');
  await page.getByLabel('Your note').waitFor();
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
  forget(extension);
});

/** Cuts the room to so many bytes; without a number there is as much as before. */
const room = (quotaSize?: number): Promise<unknown> =>
  browser.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${fondly.id}`,
    ...(quotaSize !== undefined && { quotaSize }),
  });

/** Fills the room to the last kilobyte. */
const FILL = `(async () => {
  const db = await new Promise(done => {
    const asked = indexedDB.open('filler');
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { autoIncrement: true });
    asked.onsuccess = () => done(asked.result);
  });
  const put = kilobytes => new Promise(done => {
    const tx = db.transaction('rows', 'readwrite');
    tx.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(kilobytes * 1000)));
    tx.oncomplete = () => done(true);
    tx.onabort = () => done(false);
  });
  let written = 0;
  for (const kilobytes of [60, 8, 1])
    while (await put(kilobytes)) {
      written += kilobytes;
      if (written > 10_000) throw new Error('the room has no end');
    }
  db.close();
  return written;
})()`;

const noteOnDisk = (): Promise<string> =>
  fondly.inside(`new Promise(done => {
    const asked = indexedDB.open('fondly');
    asked.onsuccess = () => {
      const got = asked.result.transaction('people').objectStore('people').get('nora');
      got.onsuccess = () => { asked.result.close(); done(got.result.note); };
    };
  })`);

const said = (text: string | RegExp): Promise<void> => page.getByRole('status').getByText(text).first().waitFor();

describe('no room left', () => {
  it('says that it was not saved and why, writes nothing, and keeps what was typed in the form', async () => {
    await page.getByLabel('Your note').fill('Too much for this disk.');
    await said('Not saved, because there is no room left');
    expect(await page.getByLabel('Your note').inputValue()).toBe('Too much for this disk.');
    expect(await noteOnDisk()).toBe('She writes about chess as if it were weather.');
    await page.getByLabel('A line of theirs').fill('One line more.');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await said('Not saved, because there is no room left');
    expect(await page.getByLabel('A line of theirs').inputValue()).toBe('One line more.');
  });

  it('still saves a backup file with everybody in it', async () => {
    const data = await fondly.open('src/options/options.html#data');
    const [download] = await Promise.all([
      data.waitForEvent('download'),
      data.getByRole('button', { name: 'Save a backup file' }).click(),
    ]);
    const { people, everything } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(people).toBe(6);
    expect(everything.moments).toHaveLength(2);
    await data.close();
  });

  it('saves by itself what was typed once there is room again', async () => {
    await room();
    await until('the note on the disk', async () => (await noteOnDisk()) === 'Too much for this disk.');
  });
});
