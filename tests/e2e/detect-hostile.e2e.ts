import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOBBERED } from './detect/clobbered-pages.ts';
import { AUTHOR, HOSTILE, post } from './detect/hostile-pages.ts';
import { type Reader, readerInChromium, readerInFirefox } from './detect/reader.ts';
import { openWeb, type Web } from './harness/web.ts';

/** The hard stop of TRUST T11, ms. */
const HARD_STOP = 200;

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

const address = (number: number): string => `https://page-${number}.example/on-slow-bread`;

interface Reading {
  readonly what: string;
  readonly names: readonly string[];
  readonly ms: number;
  readonly error?: string;
}

/** One page after the other; an error costs its own line. */
async function readAll(reader: Reader, pages: readonly (readonly [string, string | (() => string)])[]) {
  const readings: Reading[] = [];
  for (const [number, [what, html]] of pages.entries()) {
    web.serve(address(number), typeof html === 'string' ? html : html());
    try {
      const { people, ms } = await reader.read(address(number));
      readings.push({ what, names: people.map(({ name }) => name), ms });
    } catch (error) {
      readings.push({ what, names: [], ms: 0, error: String(error) });
    }
    web.serve(address(number), '');
  }
  return readings;
}

function tell(browser: string, kind: string, readings: readonly Reading[]): void {
  const right = readings.filter(({ names }) => names.length === 1 && names[0] === AUTHOR).length;
  const none = readings.filter(({ names, error }) => names.length === 0 && !error).length;
  const slowest = Math.max(...readings.map(({ ms }) => ms));
  console.log(
    `${browser}: ${readings.length} ${kind} pages, ${right} right, ${none} nobody, slowest ${slowest.toFixed(0)} ms`,
  );
}

describe.each([
  ['Chromium', readerInChromium],
  ['Firefox', readerInFirefox],
])('reading pages that fight back, in %s', (_browser, open) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open(web);
  });
  afterAll(() => reader.close());

  it('names the author of the page they are all made from', async () => {
    web.serve(address(99), post());
    expect((await reader.read(address(99))).people.map(({ name }) => name)).toEqual([AUTHOR]);
  });

  it.each([
    ['hostile', HOSTILE, 20],
    ['clobbered', CLOBBERED, 40],
  ] as const)('names nobody else on a %s page, in time, without an error', async (kind, pages, count) => {
    const readings = await readAll(reader, pages);
    tell(reader.browser, kind, readings);
    expect(readings).toHaveLength(count);
    expect(readings.filter(({ error }) => error)).toEqual([]);
    expect(readings.filter(({ names }) => names.some(name => name !== AUTHOR))).toEqual([]);
    expect(readings.filter(({ ms }) => ms > HARD_STOP)).toEqual([]);
  });
});
