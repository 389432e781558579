/** F-20: with ten thousand people everything still does what it does with ten. How fast, `npm run bench:people` measures. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Encounter } from '../../src/people/encounter.ts';
import type { Person } from '../../src/people/person.ts';
import { type Fondly, forget, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { PAGES, servePages } from './pages.ts';
import { openScreen, settled } from './trust/screen.ts';
import { seed } from './trust/seed.ts';

const MANY = 10_000;
const DAY = 86_400_000;

let web: Web;
let fondly: Fondly;
let page: Page;

const nameOf = (index: number): string => `Person ${String(index).padStart(5, '0')}`;

function personAt(index: number, now: number): Person {
  const at = now - index * 60_000;
  return {
    id: `many-${index}`,
    name: nameOf(index),
    places: [{ kind: 'site', url: `https://many-${index}.example/` }],
    ways: index % 3 === 0 ? [{ kind: 'email', value: `many-${index}@mail.example` }] : [],
    note: index % 10 === 0 ? `Met through number ${index}.` : '',
    step: 'reading',
    savedAt: at,
    changedAt: at,
    rev: 1,
  };
}

const readOf = (index: number, now: number): Encounter => ({
  id: `read-${index}`,
  personId: `many-${index}`,
  kind: 'read',
  at: now - (index % 300) * DAY,
  title: `Piece ${index}`,
  url: `https://many-${index}.example/piece`,
});

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  fondly = await launch({ proxy: web.port });
  const now = Date.now();
  const all = Array.from({ length: MANY }, (_, index) => index);
  await seed(fondly.inside, {
    people: all.map(index => personAt(index, now)),
    encounters: all.filter(index => index % 2 === 0).map(index => readOf(index, now)),
    settings: { welcomed: true, warmUpOffered: true },
  });
  page = await fondly.context.newPage();
}, 120_000);

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

const open = (hash: string): Promise<void> => openScreen(page, fondly.id, `src/options/options.html#${hash}`);
const rows = (): Promise<number> => page.locator('.people-row').count();

it('the list counts them all, draws those one sees, and is walked to its end', async () => {
  await open('people');
  await page.getByText('10,000 people whose work you like.').waitFor();
  await settled(page, "document.querySelector('.people-row')");
  expect(await rows()).toBeLessThan(100);
  const all = page.getByRole('list', { name: 'People' });
  await until(
    'every row to count',
    async () => (await all.locator('li').first().getAttribute('aria-setsize')) === '10000',
  );
  await page.getByLabel('Search people').press('ArrowDown');
  await page.keyboard.press('End');
  const last = (): Promise<string | null> =>
    page.evaluate("document.activeElement.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? null");
  await until('the last row', async () => (await last()) === '10000');
});

it('anybody is found, opened, given a note, deleted and brought back', async () => {
  await open('people');
  const search = page.getByLabel('Search people');
  await search.fill(nameOf(9_876));
  await until('one row', async () => (await rows()) === 1);
  await page.getByRole('link', { name: new RegExp(nameOf(9_876)) }).click();
  await page.getByRole('heading', { name: nameOf(9_876) }).waitFor();
  await page.getByLabel('Your note').fill('One of ten thousand.');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('9,999 people whose work you like.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('10,000 people whose work you like.').waitFor();
  await open('person/many-9876');
  await settled(page, "[...document.querySelectorAll('textarea')].some(one => one.value === 'One of ten thousand.')");
});

it('somebody is proposed, and a letter to them is begun', async () => {
  await open('next');
  await page.getByRole('button', { name: 'Write hello' }).click();
  await page.getByRole('heading', { name: /^A letter to Person \d{5}$/ }).waitFor();
});

it('the popup names how many there are, finds anybody, and saves one more', async () => {
  const tab = await fondly.context.newPage();
  await tab.goto(PAGES.post);
  const popup = await fondly.pressButton(tab);
  await popup.fill('searchbox', 'Search people', nameOf(4_321));
  await popup.find('button', new RegExp(nameOf(4_321)));
  await popup.click('button', 'Save');
  await popup.shows('You saved Nora Bellweather');
  await popup.close();
  await open('people');
  await page.getByText('10,001 people whose work you like.').waitFor();
});
