import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING_KEPT, NOTHING_KEPT } from './everything-kept.ts';
import { type Fondly, forget, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/web.ts';
import { HOSTILE_FILES, TABLES } from './hostile-files.ts';
import { HOSTILE_XML } from './hostile-xml.ts';

let web: Web;
let fondly: Fondly;
let page: Page;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launch({ proxy: web.port });
  page = await fondly.open('src/options/options.html#data');
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

/** Gives the page a file, as the user would choose one. */
async function choose(name: string, content: string): Promise<void> {
  const path = join(fondly.profile, name);
  writeFileSync(path, content);
  await page.getByLabel('Choose a file').setInputFiles(path);
}

/** Presses a button that saves a file, and reads it. */
async function saved(button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
const says = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** Every row of every shelf, but what was typed and the notes the store keeps of itself. */
const DUMP = `new Promise(done => {
  const asked = indexedDB.open('fondly');
  asked.onsuccess = () => {
    const db = asked.result;
    const names = [...db.objectStoreNames].filter(name => name !== 'typed' && name !== 'meta');
    const tx = db.transaction(names);
    const all = {};
    for (const name of names) tx.objectStore(name).getAll().onsuccess = event => { all[name] = event.target.result; };
    tx.oncomplete = () => { db.close(); done(JSON.stringify(all)); };
  };
})`;

/** Notes in the page which progress was shown, and how many different states of it. */
const WATCH = `(() => {
  const shares = new Map();
  globalThis.seen = {};
  const look = () => {
    const bar = document.querySelector('.data-step progress');
    if (bar) {
      const name = bar.labels[0].textContent;
      if (!shares.has(name)) shares.set(name, new Set());
      shares.get(name).add(bar.value);
      globalThis.seen[name] = shares.get(name).size;
    }
    requestAnimationFrame(look);
  };
  look();
})()`;

const CARDS = Array.from(
  { length: 10_000 },
  (_, index) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${index}\r\nEMAIL:p${index}@mail.example\r\nURL:https://p${index}.example/\r\nNOTE:reads\\, writes\r\nEND:VCARD\r\n`,
).join('');

describe('your data', () => {
  it('asks what the columns of a table mean', async () => {
    await choose('people.csv', 'Name,Shoe size,Homepage\nChi Chi,38,https://chi.example\n');
    await says('What the columns mean');
    await page.getByLabel('Shoe size').selectOption('Your note');
    await press('Go on');
    await press('Bring in 1 person');
    await says('1 person came in.');
  });

  it.each(HOSTILE_XML)('meets the hostile XML file "%s" with words, in time', async (name, content, answer) => {
    await page.reload();
    const path = join(fondly.profile, `${name}.opml`);
    writeFileSync(path, content);
    const start = performance.now();
    await page.getByLabel('Choose a file').setInputFiles(path);
    if (answer === '') await page.locator('.data-step, .note-line').first().waitFor();
    else await says(answer);
    // 2 s on a machine with nothing else to do; the tests share theirs.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('refuses or only shows hostile files of every sort, and the store stays as it was to the byte', async () => {
    await page.reload();
    const before = await page.evaluate(DUMP);
    for (const [name, content] of HOSTILE_FILES) {
      const path = join(fondly.profile, name);
      writeFileSync(path, content);
      await page.getByLabel('Choose a file').setInputFiles(path);
      await page.locator('.data-step:not(:has(progress)), [role=alert] .note-line').first().waitFor();
      const asked = await page.getByText('What the columns mean').count();
      expect(asked, `${name} is taken for a table`).toBe(TABLES.includes(name) ? 1 : 0);
      if ((await page.locator('.data-step').count()) > 0)
        await page
          .locator('.data-step')
          .getByRole('button', { name: /^(Cancel|Fine)$/ })
          .click();
      else await page.reload();
    }
    expect(await page.evaluate(DUMP)).toBe(before);
    console.log(`${HOSTILE_FILES.length} hostile files, the store as it was`);
  });

  it('brings in 10,000 vCards: shows how far it is, answers meanwhile, can be given up, and adds nothing the second time', async () => {
    await page.evaluate(WATCH);
    const before = await page.evaluate(DUMP);
    await choose('contacts.vcf', CARDS);
    await page.locator('.data-step progress').waitFor();
    await press('Cancel');
    await page.getByLabel('Choose a file').waitFor();
    expect(await page.evaluate(DUMP)).toBe(before);

    await choose('contacts.vcf', CARDS);
    await says('10,000 new people');
    await page.getByText('10,000 new people').click();
    await page.getByRole('checkbox', { name: 'Person 3', exact: true }).click();
    await press('Bring in 9,999 people');
    await says('9,999 people came in.');
    const seen = (await page.evaluate('globalThis.seen')) as Record<string, number>;
    expect(Object.keys(seen)).toEqual(expect.arrayContaining(['Reading the file', 'Writing it down']));
    // The page drew and counted meanwhile, more than once in each part.
    expect(seen['Writing it down']).toBeGreaterThan(2);
    await choose('contacts.vcf', CARDS);
    await says('1 new person');
    await press('Bring in 1 person');
    await says('1 person came in.');
    await choose('contacts.vcf', CARDS);
    await says('You have all of this already.');
    await press('Fine');
  });

  it('saves a backup, and puts it back exactly after everything was forgotten', async () => {
    const first = await saved('Save a backup file');
    expect(first.name).toMatch(/^fondly-backup-\d{4}-\d\d-\d\d\.json$/);
    const content = JSON.parse(first.text);
    expect(content.people).toBeGreaterThan(10_000);

    await choose('backup.json', first.text);
    await says('Nobody would be added, changed or lost.');
    await press('Cancel');

    await page.goto(page.url().replace('#data', '#settings'));
    // A dump that finds nothing anywhere would pass.
    expect(JSON.stringify(await page.evaluate(EVERYTHING_KEPT))).toContain('Chi Chi');
    await press('Forget everything');
    await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await says('Everything is forgotten.');
    expect(await page.evaluate(EVERYTHING_KEPT)).toEqual(NOTHING_KEPT);
    await page.goto(page.url().replace('#settings', '#data'));

    await choose('backup.json', first.text);
    await says(/A backup of 10,00\d people/);
    await page.evaluate(WATCH);
    await press('Put it in the place of what is here');
    await says('Your people are as they were in the copy.');
    const seen = (await page.evaluate('globalThis.seen')) as Record<string, number>;
    expect(seen['Writing it down']).toBeGreaterThan(2);
    const second = await saved('Save a backup file');
    expect(JSON.parse(second.text).everything).toEqual(content.everything);
  });

  it('asks no address of the web', () => expect(web.strays).toEqual([]));
});
