import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';

const post = (name: string): string => `<!doctype html><html lang="en"><title>Tides</title>
  <body><main><h1>Tides</h1><p class="text">The tide goes out twice a day here.</p>
  <div class="colophon"><span class="scribe">the ${name}</span></div></main>`;

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  web = await openWeb();
  web.serve('https://tides.example/one', post('tide keeper'));
  web.serve('https://tides.example/two', post('night keeper'));
  fondly = await launch({ proxy: web.port });
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

describe('pointing at the name', () => {
  it('teaches Fondly where the name stands on this site, and leaves nothing on the page', async () => {
    const page = await fondly.context.newPage();
    await page.goto('https://tides.example/one');
    const before = await page.content();
    const popup = await fondly.pressButton(page);
    await popup.click('button', 'Point at the name on the page');
    const isRinged = () => page.evaluate('document.documentElement.lastElementChild.tagName === "DIV"');
    await until('the ring', async () => (await isRinged()) === true);
    await page.locator('.scribe').hover();
    await page.locator('.scribe').click();
    await until('the ring to go', async () => (await isRinged()) === false);
    expect(await page.content()).toBe(before);

    // The worker opens the popup again, now with the name that was pointed at.
    const again = await fondly.popup();
    await again.find('heading', 'the tide keeper');
    await again.close();
    await page.goto('https://tides.example/two');
    const next = await fondly.pressButton(page);
    await next.find('heading', 'the night keeper');
    await next.shows('you pointed at');
    await next.close();
    await page.close();
  });

  it('ends with Escape and learns nothing', async () => {
    const page = await fondly.context.newPage();
    await page.goto('https://tides.example/two');
    const popup = await fondly.pressButton(page);
    await popup.click('button', 'Not the right person?');
    await until('the ring', () => page.evaluate('document.documentElement.lastElementChild.tagName === "DIV"'));
    await page.keyboard.press('Escape');
    await until('no ring', () => page.evaluate('document.documentElement.lastElementChild.tagName === "BODY"'));
    await page.close();
  });
});
