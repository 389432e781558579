import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dressExtension } from '../../../.ci/pseudo-locale.ts';
import { EXTENSION, type Fondly, forget, launch } from '../harness/chromium.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { life, SCREENS } from './life.ts';
import { openScreen } from './screen.ts';
import { seed } from './seed.ts';

const extension = mkdtempSync(join(tmpdir(), 'fondly-pseudo-'));
let web: Web;
let fondly: Fondly;
let page: Page;

beforeAll(async () => {
  dressExtension(EXTENSION, extension);
  web = await openWeb();
  fondly = await launch({ extension, proxy: web.port });
  await seed(fondly.inside, life(Date.now()));
  page = await fondly.context.newPage();
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
  rmSync(extension, { recursive: true, force: true });
});

/** What is wider than the window, the outermost only. */
const TOO_WIDE = `(() => {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return [];
  return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > limit + 1)
    .slice(0, 5).map(e => e.outerHTML.slice(0, 160));
})()`;

describe.each([320, 1180])('words 40 % longer, at %i px', width => {
  it.each(SCREENS.filter(path => width > 320 || !path.includes('/popup/')))('%s runs over nowhere', async path => {
    await page.setViewportSize({ width, height: 800 });
    await openScreen(page, fondly.id, path);
    expect(await page.evaluate('document.body.innerText')).toMatch(/[åéîöû]/);
    expect(await page.evaluate(TOO_WIDE)).toEqual([]);
  });
});
