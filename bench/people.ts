/**
 * How fast the screens are with many people, in real Chromium with the built extension. Prints a table.
 * Usage: npm run bench:people [-- PEOPLE]   (10,000 when not said; ten encounters and three moments each)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Bench, buildWorkbench, openBench, withProfile, work } from '../tests/e2e/faults/workbench.ts';
import { EXTENSION } from '../tests/e2e/harness/chromium.ts';
import { until } from '../tests/e2e/harness/popup.ts';

const PEOPLE = Number(process.argv[2] ?? 10_000);
const OPENINGS = 11;
const SAVES = 25;
const QUERIES = ['ada', 'engine weaves', 'person 77', 'lisbon', 'zzz', 'é'];

const sorted = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
const best = (values: readonly number[]): number => sorted(values)[0] ?? Number.NaN;
const worst = (values: readonly number[]): number => sorted(values)[Math.floor(values.length * 0.95)] ?? Number.NaN;

/** Runs in the page before its own code: notes when the first row of a list stands there, and every long task. */
const WATCH = `
  globalThis.bench = { usableAt: 0, long: [] };
  new PerformanceObserver(list => bench.long.push(...list.getEntries().map(it => it.duration))).observe({ type: 'longtask' });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-row]')) return;
    bench.usableAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** Types a query key by key and answers how long each took from the key to the new list, ms. */
const typing = (query: string): string => `(async () => {
  const field = document.querySelector('input[type=search]');
  const times = [];
  for (const text of Array.from(${JSON.stringify(query)}, (_, i) => ${JSON.stringify(query)}.slice(0, i + 1)).concat('')) {
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The framework draws in a microtask; reading the layout makes the browser lay the new list out.
    await Promise.resolve().then(() => {}).then(() => {});
    document.body.offsetHeight;
    times.push(performance.now() - start);
    await new Promise(requestAnimationFrame);
  }
  return times;
})()`;

async function opened(bench: Bench, path: string): Promise<Page> {
  const page = await bench.fondly.context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(`chrome-extension://${bench.fondly.id}/${path}`);
  await until('the first row', async () => (await page.evaluate<number>('bench.usableAt')) > 0);
  return page;
}

async function openings(bench: Bench, path: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const page = await opened(bench, path);
    times.push(await page.evaluate('bench.usableAt'));
    await page.close();
  }
  return times;
}

/** A popup of one line, to see what the browser alone takes for any. */
const EMPTY = 'empty/src/popup/popup.html';

/** Puts the watcher before the popup's own code, and an empty popup beside it. */
function preparePopups(extension: string): void {
  writeFileSync(join(extension, 'watch.js'), WATCH);
  const popup = join(extension, 'src/popup/popup.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace('<head>', '<head><script src="/watch.js"></script>'));
  const empty = join(extension, EMPTY);
  mkdirSync(dirname(empty), { recursive: true });
  writeFileSync(empty, '<!doctype html><script src="/watch.js"></script><p data-row>nobody</p>');
}

/** The real popup, from the press of the button to the first row in it, ms. */
async function pressing(bench: Bench, popup: string): Promise<number[]> {
  await bench.fondly.inside(`chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
  const times: number[] = [];
  const page = await bench.fondly.context.newPage();
  await page.goto('data:text/html,<title>page</title>');
  for (let i = 0; i < OPENINGS; i++) {
    const opened = await bench.fondly.pressButton(page);
    await until('the first row', () => opened.evaluate<boolean>('bench.usableAt > 0'));
    const usableAt = await opened.evaluate<number>('performance.timeOrigin + bench.usableAt');
    times.push(usableAt - (opened.pressedAt ?? Number.NaN));
    await opened.close();
  }
  await page.close();
  return times;
}

async function searching(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const query of QUERIES) times.push(...((await page.evaluate(typing(query))) as number[]));
  return times;
}

async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Scrolls the list from end to end. Answers the longest task, ms; 0 where none was longer than 50. */
async function scrolling(page: Page): Promise<number> {
  await page.evaluate('bench.long.length = 0');
  const box = page.locator('.row-list');
  await box.hover();
  for (let i = 0; i < 60; i++) await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(300);
  return page.evaluate('Math.max(0, ...bench.long)');
}

const rows: string[][] = [];
const say = (what: string, budget: string, ...values: string[]): number => rows.push([what, budget, ...values]);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const figures = (values: readonly number[]): string[] => [ms(median(values)), ms(worst(values)), ms(best(values))];

async function measure(bench: Bench): Promise<void> {
  const empty = await pressing(bench, EMPTY);
  const popup = await pressing(bench, 'src/popup/popup.html');
  say('popup: button to a usable list', '150 ms', ...figures(popup));
  say('an empty popup, for comparison', '', ...figures(empty));
  const page = await opened(bench, 'src/popup/popup.html');
  await page.waitForTimeout(1500);
  const keys = await searching(page);
  say('search, each key', '16 ms, p95 50 ms', ...figures(keys));
  say('memory of the popup', '60 MB', `${(await megabytes(page)).toFixed(1)} MB`);
  await page.close();
  const saves = await bench.call<number[]>(work('timeSaves', SAVES));
  say('save', '30 ms', ...figures(saves));
  const list = await openings(bench, 'src/options/options.html#people');
  say('options: first screen of the list', '200 ms', ...figures(list));
  say('an empty page in a tab, for comparison', '', ...figures(await openings(bench, EMPTY)));
  const options = await opened(bench, 'src/options/options.html#people');
  await options.waitForTimeout(1500);
  say('options: longest task while scrolling', '50 ms', ms(await scrolling(options)));
}

const extension = await buildWorkbench(EXTENSION);
preparePopups(extension);
await withProfile(async profile => {
  const filling = await openBench(extension, profile);
  await filling.call(work('fillLived', PEOPLE));
  await filling.fondly.close();
  const bench = await openBench(extension, profile);
  await measure(bench);
  await bench.fondly.close();
});
console.log(`${PEOPLE} people, ${PEOPLE * 10} encounters, ${PEOPLE * 3} moments; ${OPENINGS} openings each\n`);
console.log('| what | budget | median | p95 | fastest |\n|---|---|---|---|---|');
for (const row of rows) console.log(`| ${[...row, '', '', ''].slice(0, 5).join(' | ')} |`);
