/**
 * How long 10,000 vCards take in real Chromium, in the built extension: from the chosen file to the preview, and from
 * "Bring in" to "came in". Says, too, how often the progress moved and the longest the page was deaf meanwhile.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { forget, launch } from '../tests/e2e/harness/chromium.ts';
import { openWeb } from '../tests/e2e/harness/web.ts';

const COUNT = 10_000;
const RUNS = 3;

const card = (index: number): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:Person ${index} Ünal`,
    `N:Ünal;Person ${index};;;`,
    `EMAIL;TYPE=INTERNET:p${index}@mail.example`,
    `URL:https://p${index}.example/`,
    `X-SOCIALPROFILE;TYPE=x:https://x.com/p${index}`,
    'NOTE:Writes of bees\\, and of what they taught her about patience.',
    'END:VCARD\r\n',
  ].join('\r\n');
const CARDS = Array.from({ length: COUNT }, (_, index) => card(index)).join('');

/** Runs in the page: every long task, and every state of the progress that was drawn. */
const WATCH = `
  globalThis.bench = { long: [], drawn: new Set() };
  new PerformanceObserver(list => bench.long.push(...list.getEntries().map(it => it.duration))).observe({ type: 'longtask' });
  const look = () => {
    const bar = document.querySelector('.data-step progress');
    if (bar) bench.drawn.add(bar.labels[0].textContent + bar.value);
    requestAnimationFrame(look);
  };
  look();
`;

/** From what is done until the text stands in the page, both on the page's own clock, ms. */
async function timed(page: Page, text: string, act: () => Promise<void>): Promise<number> {
  const there = page.evaluate<number>(`new Promise(done => {
    const look = () => document.body.innerText.includes(${JSON.stringify(text)}) && done(performance.now());
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  })`);
  const start = await page.evaluate<number>('performance.now()');
  await act();
  return (await there) - start;
}

interface Run {
  readonly read: number;
  readonly write: number;
  readonly longest: number;
  readonly drawn: number;
}

async function importOnce(): Promise<Run> {
  const web = await openWeb();
  const fondly = await launch({ proxy: web.port });
  try {
    const page = await fondly.open('src/options/options.html#data');
    const path = join(fondly.profile, 'contacts.vcf');
    writeFileSync(path, CARDS);
    await page.evaluate(WATCH);
    const read = await timed(page, '10,000 new people', () => page.getByLabel('Choose a file').setInputFiles(path));
    const button = page.getByRole('button', { name: 'Bring in 10,000 people' });
    const write = await timed(page, '10,000 people came in.', () => button.click());
    const longest = await page.evaluate<number>('Math.max(0, ...bench.long)');
    return { read, write, longest, drawn: await page.evaluate<number>('bench.drawn.size') };
  } finally {
    await fondly.close();
    await web.close();
    forget(fondly.profile);
  }
}

const runs: Run[] = [];
for (let run = 0; run < RUNS; run++) runs.push(await importOnce());
const [median] = runs
  .toSorted((one, other) => one.read + one.write - (other.read + other.write))
  .slice(Math.floor(RUNS / 2));
if (!median) throw new Error('nothing was measured');
const line = (what: string, value: string): void => console.log(`${what.padEnd(52)}${value.padStart(10)}`);
const ms = (value: number): string => `${value.toFixed(0)} ms`;
console.log(`\n${COUNT} vCards in real Chromium, the built extension, median of ${RUNS} runs`);
line('the file chosen until the preview stands', ms(median.read));
line('"Bring in" until all of them are on disk', ms(median.write));
line('both, asked 5,000 ms at most', ms(median.read + median.write));
line('longest task of the page, asked 200 ms at most', ms(Math.max(...runs.map(run => run.longest))));
line('states of the progress that were drawn', String(median.drawn));
