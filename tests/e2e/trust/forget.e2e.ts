/**
 * "Forget everything", measured on the disk: the browser is closed afterwards and its profile searched for the words. What
 * people wrote is gone at once. Names and mail addresses, by which records are found, are keys: of a deleted key Chromium
 * keeps a note with the key in it until it next tidies its files. The sentence in Settings says so.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { until } from '../harness/popup.ts';
import { filesWith } from '../harness/profile.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { PAGES, servePages } from '../pages.ts';

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  fondly = await launch({ proxy: web.port });
});

afterAll(async () => {
  await web.close();
  forget(fondly.profile);
});

const TEXTS = ['swim in October'];
const KEYS = ['Bellweather', 'nora@armchair.example'];

const left = (words: readonly string[]): string[] =>
  words.flatMap(word => filesWith(fondly.profile, word).map(path => `${word}: ${path.split('/Default/')[1]}`));

it('leaves not a word of a note in the profile', async () => {
  const page = await fondly.context.newPage();
  await page.goto(PAGES.post);
  const popup = await fondly.pressButton(page);
  await popup.click('button', 'Save');
  await popup.shows('Saved');
  await popup.fill('textbox', 'Your note', 'Her posts got me to swim in October.');
  const noted = `new Promise(done => {
    const opening = indexedDB.open('fondly');
    opening.onsuccess = () => {
      const all = opening.result.transaction('people').objectStore('people').getAll();
      all.onsuccess = () => { opening.result.close(); done(all.result.some(one => one.note.includes('swim in October'))); };
    };
  })`;
  await until('the note in the store', () => popup.evaluate<boolean>(noted));
  await popup.close();
  await page.close();
  // Without this a search that finds nothing anywhere would pass.
  await until('the words on the disk', async () => left([...TEXTS, ...KEYS]).length >= 3);

  const people = await fondly.open('src/options/options.html#people');
  await people.getByRole('link', { name: /Nora Bellweather/ }).waitFor();
  const settings = await fondly.open('src/options/options.html#settings');
  await settings.getByRole('button', { name: 'Forget everything' }).click();
  await settings.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await settings.getByText('Everything is forgotten.').waitFor();
  // Another window that was open goes on, with nobody in it.
  await people.getByRole('link', { name: /Nora Bellweather/ }).waitFor({ state: 'detached' });
  // The browser cleans up beside its other work: closed in that very moment it does so at its next start.
  await until('the texts to be gone from the disk', async () => left(TEXTS).length === 0);
  await fondly.close();
  console.log(
    `after forgetting ${left(TEXTS).length} of ${TEXTS.length} texts and ${left(KEYS).length} of ${KEYS.length} keys found`,
  );
  expect(left(TEXTS)).toEqual([]);
});
