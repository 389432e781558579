/**
 * npm run -s bench:detect -- DIR: how long Fondly and the libraries people use take to read the saved pages of DIR, in one
 * run, as a Markdown table. In real Chromium, each on a freshly loaded page in a world of its own. Fondly has two rows:
 * what holds up the page, its script that copies it; and all of it, with the reading of the copy, in a page of its own just
 * opened (cold) or open already (warm). The rules of metascraper-author need cheerio and run in Node on the same HTML;
 * parsing it is not counted.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'vite';
import { type SavedPage, savedPages } from './pages.ts';
import { QuietBrowser } from './quiet-browser.ts';
import { readerScript, shippedScript } from './shipped.ts';

/** The first run is cold, with what the script does at its start; the last one is warm. */
const RUNS = 3;
/** A task longer than this is one a reader may feel. */
const LONG_TASK = 50;

interface Reader {
  readonly name: string;
  /** Times of RUNS runs over one page, ms. */
  time(page: SavedPage): Promise<readonly number[]>;
}

const from = createRequire(import.meta.url);

/** A library as statements that leave the function `work`. */
async function bundled(library: string, work: string): Promise<string> {
  const lib = {
    entry: from.resolve(library),
    formats: ['iife' as const],
    name: 'library',
    fileName: () => 'library.js',
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', minify: true, lib },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${library} gave no bundle`);
  return `${first.output[0].code}; const work = () => ${work};`;
}

function inChromium(browser: QuietBrowser, name: string, source: string): Reader {
  const timed = `(() => {
    const times = [];
    let start = performance.now();
    ${source}
    for (let run = 0; run < ${RUNS}; run++) {
      work();
      const end = performance.now();
      times.push(end - start);
      start = performance.now();
    }
    return times;
  })()`;
  return {
    name,
    time: async page => (await (await browser.open(page)).evaluate(timed)) as number[],
  };
}

/** Copies the page, then reads the copy beside it. */
function wholeOfFondly(browser: QuietBrowser, copying: string, reading: string): Reader {
  const copied = `(() => {
    const start = performance.now();
    ${copying}
    const copy = work();
    return { copy, ms: performance.now() - start };
  })()`;
  return {
    name: 'Fondly, whole',
    async time(page) {
      const { copy, ms } = (await (await browser.open(page)).evaluate(copied)) as { copy: object; ms: number };
      const beside = await browser.blank();
      const read = `(async () => {
        const times = [];
        let start = performance.now();
        ${reading}
        const copy = ${JSON.stringify(copy)};
        for (let run = 0; run < ${RUNS}; run++) {
          await read(copy);
          const end = performance.now();
          times.push(end - start);
          start = performance.now();
        }
        return times;
      })()`;
      const times = (await beside.evaluate(read)) as number[];
      await beside.close();
      return times.map(time => time + ms);
    },
  };
}

type Metascraper = (
  rules: unknown[],
) => (page: { url: string; htmlDom: unknown; validateUrl: false }) => Promise<unknown>;

function metascraper(): Reader {
  const library = from.resolve('metascraper');
  const { load } = createRequire(library)('cheerio') as { load(html: string): unknown };
  const scrape = (from(library) as Metascraper)([(from('metascraper-author') as () => unknown)()]);
  return {
    name: 'metascraper-author (Node)',
    async time({ url, read }) {
      const htmlDom = load(read().toString('utf8'));
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const start = performance.now();
        await scrape({ url, htmlDom, validateUrl: false });
        times.push(performance.now() - start);
      }
      return times;
    },
  };
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

function figures(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.95, 1].map(share => at(sorted, share).toFixed(1)).join(' | ');
}

async function row({ name, time }: Reader, pages: readonly SavedPage[]): Promise<string> {
  const all: (readonly number[])[] = [];
  let failed = 0;
  for (const page of pages) {
    const times = await time(page).catch(() => undefined);
    if (times) all.push(times);
    else failed++;
  }
  const cold = all.map(times => times[0] ?? 0);
  const long = cold.filter(ms => ms > LONG_TASK).length;
  return `| ${name} | ${figures(cold)} | ${long} | ${figures(all.map(times => times.at(-1) ?? 0))} | ${failed} |`;
}

const folder = resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? '../shared/corpus');
const pages = savedPages(folder);
const browser = await QuietBrowser.start();
// Readability takes the page apart, so its manual has it work on a copy.
const readability = 'new (library.Readability)(document.cloneNode(true)).parse()';
const defuddle = 'new (library.default ?? library)(document, { url: location.href }).parse()';
const readers = [
  inChromium(browser, 'Fondly, in the page', shippedScript()),
  wholeOfFondly(browser, shippedScript(), await readerScript()),
  inChromium(browser, '@mozilla/readability', await bundled('@mozilla/readability', readability)),
  inChromium(browser, 'defuddle', await bundled('defuddle', defuddle)),
  metascraper(),
];
console.log(`${pages.length} pages, ms a page\n`);
console.log('| | cold: median | p95 | max | over 50 ms | warm: median | p95 | max | failed |');
console.log('|---|---|---|---|---|---|---|---|---|');
for (const reader of readers) console.log(await row(reader, pages));
await browser.stop();
