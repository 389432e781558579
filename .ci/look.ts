/**
 * Pictures of every screen of the real extension into out/look/, to be looked at: by language, light and dark, at 380 and
 * 1180 px, and a sheet of each lot. Usage: npm run look [-- en de ja ar] [the beginnings of the screens' names]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type Fondly, forget, launch } from '../tests/e2e/harness/chromium.ts';
import { type RealPopup, until } from '../tests/e2e/harness/popup.ts';
import { openWeb } from '../tests/e2e/harness/web.ts';
import { servePages } from '../tests/e2e/pages.ts';
import { PRIVATE_PAGE, type Screen, STAGES, show, wordsOf } from './look-screens.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out', 'look');
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [380, 1180] as const;
/** Longer pages are cut: what is wrong with a list is wrong in its first rows. */
const MOST_HEIGHT = 2_400;

/** Screens that did not come about, and why. */
const failed: string[] = [];

/** Name of a lot (`en-dark-380`) → the pictures in it, for its sheet. */
const lots = new Map<string, string[]>();

function fileOf(lot: string, name: string): string {
  const files = lots.get(lot) ?? [];
  const file = join(OUT, lot, `${name}.png`);
  lots.set(lot, [...files, file]);
  mkdirSync(join(OUT, lot), { recursive: true });
  return file;
}

async function takePage(page: Page, locale: string, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // What is brought about may have scrolled, and what sticks to the window would stick in the middle of the picture.
    await page.evaluate('scrollTo(0, 0)');
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const height = Math.min(MOST_HEIGHT, (await page.evaluate('document.documentElement.scrollHeight')) as number);
      const path = fileOf(`${locale}-${colorScheme}-${width}`, name);
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height }, animations: 'disabled' });
    }
  }
}

/** Is the first pixel of a PNG without interlacing dark? Whatever the filter of the first row, its first pixel is as it is. */
function isDark(png: Buffer): boolean {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(data));
  return red + green + blue < 384;
}

/** A popup may go on showing its last frame when it is told other colours, so it is told, and drawn anew, until they are there. */
async function takeIn(scheme: (typeof SCHEMES)[number], popup: RealPopup, file: string): Promise<void> {
  await until(`the popup in its ${scheme} colours`, async () => {
    for (const features of [[], [{ name: 'prefers-color-scheme', value: scheme }]])
      await popup.send('Emulation.setEmulatedMedia', { features });
    for (const opacity of ['0.99', '']) {
      await popup.evaluate(`document.body.style.opacity = '${opacity}'`);
      await popup.screenshot(file);
    }
    return isDark(readFileSync(file)) === (scheme === 'dark');
  });
}

async function takePopup(fondly: Fondly, one: Extract<Screen, { popupOn: string }>, locale: string): Promise<void> {
  const tab = await fondly.context.newPage();
  await tab.goto(one.popupOn);
  const popup = await fondly.pressButton(tab);
  const looking = wordsOf(locale)('popupLooking');
  await until('the popup to have looked', async () => {
    const text = await popup.text();
    return text !== '' && !text.includes(looking);
  });
  await one.bring?.(popup, wordsOf(locale));
  for (const value of SCHEMES) {
    await takeIn(value, popup, fileOf(`${locale}-${value}-380`, one.name));
  }
  await popup.close();
  await tab.close();
}

async function take(fondly: Fondly, page: Page, locale: string, one: Screen): Promise<void> {
  console.log(`${locale} ${one.name}`);
  if ('popupOn' in one) return takePopup(fondly, one, locale);
  await show(page, fondly.id, one, wordsOf(locale));
  await takePage(page, locale, one.name);
}

/** How many pictures stand side by side, so that one can still read them. */
const A_SHEET = 6;

const figure = (file: string): string => {
  const data = readFileSync(file).toString('base64');
  return `<figure><figcaption>${basename(file)}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
};

/** The pictures of a lot side by side, each under its name: `en-light-380-1.png` and so on. */
async function sheets(page: Page, lot: string, files: readonly string[]): Promise<void> {
  // The policy of our own pages would let no style in.
  await page.goto('about:blank');
  await page.setViewportSize({ width: 396 * A_SHEET, height: 800 });
  const style = 'body{margin:0;display:flex;align-items:start;background:#999}figure{margin:8px}img{width:380px}';
  for (let from = 0; from < files.length; from += A_SHEET) {
    await page.setContent(
      `<style>${style}</style>${files
        .slice(from, from + A_SHEET)
        .map(figure)
        .join('')}`,
    );
    await page.screenshot({ path: join(OUT, `${lot}-${from / A_SHEET + 1}.png`), fullPage: true });
  }
}

async function look(locale: string, names: readonly string[]): Promise<void> {
  const isWanted = ({ name }: Screen): boolean => names.length === 0 || names.some(begin => name.startsWith(begin));
  const web = await openWeb();
  servePages(web);
  web.serve(PRIVATE_PAGE, '<!doctype html><title>Pay</title><h1>Pay</h1>');
  const fondly = await launch({ proxy: web.port, locale });
  const page = await fondly.context.newPage();
  for (const { before, screens } of STAGES) {
    await before(fondly);
    // The other pictures are worth having where one does not come about.
    for (const one of screens.filter(isWanted))
      await take(fondly, page, locale, one).catch((error: Error) =>
        failed.push(`${locale} ${one.name}: ${error.message}`),
      );
  }
  for (const [lot, files] of lots) if (lot.startsWith(`${locale}-`)) await sheets(page, lot, files);
  await fondly.close();
  await web.close();
  forget(fondly.profile);
}

execFileSync('npm', ['run', '-s', 'build', '--', '--if-stale'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const ours = readdirSync(join(ROOT, 'public', '_locales'));
const asked = process.argv.slice(2);
const locales = asked.filter(word => ours.includes(word));
for (const locale of locales.length > 0 ? locales : ['en', 'de', 'ja', 'ar'])
  await look(
    locale,
    asked.filter(word => !ours.includes(word)),
  );
console.log(`${[...lots.values()].flat().length} pictures of ${lots.size} lots in out/look`);
for (const line of failed) console.error(line);
process.exitCode = failed.length > 0 ? 1 : 0;
