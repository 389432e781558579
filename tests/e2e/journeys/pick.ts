import { beforeAll, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import type { Screen } from '../harness/screen.ts';
import type { Where } from './there.ts';

const post = (name: string): string => `<!doctype html><html lang="en"><title>Tides</title>
  <body><main><h1>Tides</h1><p class="text">The tide goes out twice a day here.</p>
  <div class="colophon"><span class="scribe">the ${name}</span></div></main>`;

const isRinged = (page: Screen): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.lastElementChild.tagName === "DIV"');
const ring = (page: Screen): Promise<boolean> => until('the ring', () => isRinged(page));
const noRing = (page: Screen): Promise<boolean> => until('the ring to go', async () => !(await isRinged(page)));

/** Pointing at the name. The tests follow each other. */
export function pick(there: Where): void {
  beforeAll(async () => {
    const { web, begin } = there();
    web.serve('https://tides.example/one', post('tide keeper'));
    web.serve('https://tides.example/two', post('night keeper'));
    await begin({ people: [] });
  });

  it('teaches Fondly where the name stands on this site, and leaves nothing on the page', async () => {
    const { visit, pressButton, popup } = there();
    const page = await visit('https://tides.example/one');
    const content = 'document.documentElement.outerHTML';
    const before = await page.evaluate(content);
    await (await pressButton(page)).click('button', 'Point at the name on the page');
    await ring(page);
    await page.locator('.scribe').click();
    await noRing(page);
    expect(await page.evaluate(content)).toBe(before);

    // The worker opens the popup again, now with the name that was pointed at.
    const again = await popup();
    await again.find('heading', 'the tide keeper');
    await again.close();
    await page.goto('https://tides.example/two');
    const next = await pressButton(page);
    await next.find('heading', 'the night keeper');
    await next.shows('you pointed at');
    await next.close();
    await page.close();
  });

  it('ends with Escape and learns nothing', async () => {
    const { visit, pressButton } = there();
    const page = await visit('https://tides.example/two');
    await (await pressButton(page)).click('button', 'Not the right person?');
    await ring(page);
    await page.keyboard.press('Escape');
    await noRing(page);
    await page.close();
  });
}
