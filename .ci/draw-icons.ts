// Draws the toolbar marks of public/icons: an envelope; with somebody looking over it; with a sprig growing out of it.
// The three differ in outline, not only in colour, so that they can be told apart at 16 px and without seeing colour.
// Each colour is seen on light and on dark toolbars (3:1 and more, tests/ui/icons.test.ts): an icon set on a tab takes the place of
// Firefox's `theme_icons`, and Chrome knows none, so one drawing has to do for both.
// Usage: npx tsx .ci/draw-icons.ts (needs Chromium; the PNGs are committed, so no build needs to draw them)
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../tests/e2e/harness/chromium.ts';
import { tightPng } from './tight-png.ts';

/** What the browser asks for: of the mark of the extension every size, of the others those of the toolbar. */
const sizesOf = (name: string): number[] => (name === 'fondly' ? [16, 32, 48, 128] : [16, 32]);
const FOLDER = new URL('../public/icons/', import.meta.url).pathname;

/** An envelope from `top` down to the foot of a 32 by 32 field. */
const envelope = (top: number, foot: number): string => `
  <rect x="1.5" y="${top}" width="29" height="${foot - top}" rx="4.5" fill="#d75737"/>
  <path d="M4.6 ${top + 4} 14.4 ${top + 11.4}a2.7 2.7 0 0 0 3.2 0L27.4 ${top + 4}"
    fill="none" stroke="#fff4ea" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`;

const MARKS: Record<string, string> = {
  fondly: envelope(5.5, 27),
  here: `<circle cx="16" cy="8.2" r="7.2" fill="#bd7310"/>${envelope(12, 31)}`,
  saved: `
  <path d="M16 14V8" stroke="#30915d" stroke-width="2.6" stroke-linecap="round"/>
  <path d="M16 11.5C8.5 12 5 8 4.8 1.2 12.5 1 16 4.6 16 11.5Z" fill="#30915d"/>
  <path d="M16 11.5C23.5 12 27 8 27.2 1.2 19.5 1 16 4.6 16 11.5Z" fill="#3a9663"/>${envelope(12, 31)}`,
};

const svg = (mark: string, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}"><title>Fondly</title>${mark}</svg>`;

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, mark] of Object.entries(MARKS)) {
  writeFileSync(`${FOLDER}${name}.svg`, `${svg(mark, 32)}\n`);
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg(mark, size)}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(`${FOLDER}${name}-${size}.png`, await tightPng(picture));
  }
}
await browser.close();
