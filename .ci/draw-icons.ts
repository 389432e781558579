// Draws the toolbar marks of public/icons: an envelope; with somebody looking over it; with a sprig growing out of it.
// The three differ in outline, not only in colour, so that they can be told apart at 16 px and without seeing colour.
// Each colour is seen on light and on dark toolbars (3:1 and more, tests/ui/icons.test.ts): an icon set on a tab takes the place of
// Firefox's `theme_icons`, and Chrome knows none, so one drawing has to do for both.
// Usage: npx tsx .ci/draw-icons.ts (needs Chromium; the PNGs are committed, so no build needs to draw them)
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../tests/e2e/harness/chromium.ts';
import { MARKS, svg } from './marks.ts';
import { tightPng } from './tight-png.ts';

/** What the browser asks for: of the mark of the extension every size, of the others those of the toolbar. */
const sizesOf = (name: string): number[] => (name === 'fondly' ? [16, 32, 48, 128] : [16, 32]);
const FOLDER = new URL('../public/icons/', import.meta.url).pathname;

/** What pages of ours show; of the third only the toolbar has need. */
const SHOWN = ['fondly', 'saved'];

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, mark] of Object.entries(MARKS)) {
  if (SHOWN.includes(name)) writeFileSync(`${FOLDER}${name}.svg`, `${svg(mark, 32)}\n`);
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg(mark, size)}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(`${FOLDER}${name}-${size}.png`, await tightPng(picture));
  }
}
await browser.close();
