/** TRUST F-4 in Firefox: no room left for what Fondly stores, as quota.e2e.ts has it in Chromium. The tests follow each other. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forget } from './harness/chromium.ts';
import { EXTENSION, type FondlyInFirefox, launchFirefox } from './harness/firefox.ts';
import type { FirefoxScreen } from './harness/firefox-screen.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { life } from './trust/life.ts';
import { seed } from './trust/seed.ts';

const extension = mkdtempSync(join(tmpdir(), 'fondly-quota-'));
/** Of which one site may have ten megabytes. */
const ROOM = 12_288;

let web: Web;
let fondly: FondlyInFirefox;
let page: FirefoxScreen;

/** Fills the room to the last kilobyte. A connection that met its end once refuses the next write, so each size has its own. */
const FILL = `(async () => {
  let db;
  const open = () => new Promise(done => {
    const asked = indexedDB.open('filler');
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { autoIncrement: true });
    asked.onsuccess = () => done(asked.result);
  });
  const put = kilobytes => new Promise(done => {
    const tx = db.transaction('rows', 'readwrite');
    tx.objectStore('rows').put(Uint8Array.from({ length: kilobytes * 1000 }, () => Math.random() * 256));
    tx.oncomplete = () => done(true);
    tx.onabort = () => done(false);
  });
  let written = 0;
  for (const kilobytes of [200, 8, 1]) {
    db = await open();
    while (await put(kilobytes)) {
      written += kilobytes;
      if (written > 30_000) throw new Error('the room has no end');
    }
    db.close();
  }
  return written;
})()`;

const EMPTY = `new Promise((done, fail) => {
  const asked = indexedDB.deleteDatabase('filler');
  asked.onsuccess = () => done();
  asked.onerror = () => fail(asked.error);
})`;

beforeAll(async () => {
  // An extension with `unlimitedStorage` has as much room as the disk.
  cpSync(EXTENSION, extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"unlimitedStorage",?/, ''));
  web = await openWeb();
  fondly = await launchFirefox({ extension, proxy: web.port, roomKilobytes: ROOM });
  await seed(fondly.inside, life(Date.now()));
  page = await fondly.open('src/options/options.html#person/nora');
  await page.getByLabel('Your note').waitFor();
  console.log(`no room after ${await fondly.inside(FILL)} kB`);
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
  forget(extension);
});

const noteOnDisk = (): Promise<string> =>
  fondly.inside(`new Promise(done => {
    const asked = indexedDB.open('fondly');
    asked.onsuccess = () => {
      const got = asked.result.transaction('people').objectStore('people').get('nora');
      got.onsuccess = () => { asked.result.close(); done(got.result.note); };
    };
  })`);

/** Long, and nothing that could be packed: a database that is full has a little room left between its rows. */
const TOO_MUCH = Array.from({ length: 1_900 }, (_, at) => ((at * 7_919) % 10_007).toString(36)).join(' ');

describe('no room left, in Firefox', () => {
  // Firefox refuses the next write of a connection that met the end of its room in other words.
  it('gives the same reason to whoever tries again', async () => {
    const other = await fondly.open('src/options/options.html#person/zora');
    const line = TOO_MUCH.slice(0, 1_900);
    await other.getByLabel('A line of theirs').fill(line);
    for (const _time of ['first', 'second']) {
      await other.getByRole('button', { name: 'Keep it' }).click();
      await other.getByRole('status').getByText('Not saved, because there is no room left').waitFor();
      expect(await other.getByLabel('A line of theirs').inputValue()).toBe(line);
      await other.locator('.toast').waitFor({ state: 'detached' });
    }
    await other.close();
  });

  it('says that it was not saved and why, writes nothing, and keeps what was typed in the form', async () => {
    await page.getByLabel('Your note').fill(TOO_MUCH);
    await page.getByRole('status').getByText('Not saved, because there is no room left').waitFor();
    expect(await page.getByLabel('Your note').inputValue()).toBe(TOO_MUCH);
    expect(await noteOnDisk()).toBe('She writes about chess as if it were weather.');
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
    await fondly.inside(EMPTY);
    await until('the note on the disk', async () => (await noteOnDisk()) === TOO_MUCH);
  });
});
