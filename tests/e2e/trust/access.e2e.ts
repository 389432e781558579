import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { life, SCREENS } from './life.ts';
import { openScreen } from './screen.ts';
import { seed } from './seed.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

let web: Web;
let fondly: Fondly;
let page: Page;
let looked = 0;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launch({ proxy: web.port });
  page = await fondly.open('src/options/options.html');
});

afterAll(async () => {
  console.log(`axe: ${looked} screens and states looked at`);
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

const open = (path: string): Promise<void> => openScreen(page, fondly.id, path);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds on the page as it stands. The script is let in by the debugger: our pages let none in. */
async function violations(): Promise<string[]> {
  looked += 1;
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(result => result.violations)`,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  beforeAll(() => page.emulateMedia({ colorScheme }));

  it.each(SCREENS)('%s has nothing in anybody’s way, empty', async path => {
    await open(path);
    expect(await violations()).toEqual([]);
  });
});

describe('with people', () => {
  beforeAll(() => seed(fondly.inside, life(Date.now())));

  describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
    beforeAll(() => page.emulateMedia({ colorScheme }));

    it.each(SCREENS)('%s has nothing in anybody’s way', async path => {
      await open(path);
      expect(await violations()).toEqual([]);
    });
  });

  // The popup has the width it asks for, 380 px, and its window follows it.
  it.each(SCREENS.filter(path => !path.includes('/popup/')))('%s fits 320 px without a sideways scroll', async path => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(path);
    const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(over).toBeLessThanOrEqual(0);
  });

  it('asked no address for any of this', () => {
    expect(web.strays).toEqual([]);
  });
});
