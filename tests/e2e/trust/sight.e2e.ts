/** TRUST section 4: colours that are the reader's own, letters that stand wide, and the ring of the focus, on every screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { SPACED, TOO_WIDE } from './access-check.ts';
import { life, SCREENS } from './life.ts';
import { openScreen, settled } from './screen.ts';
import { seed } from './seed.ts';
import { BORDERLESS, CUT, RING, TOLD_BY_GROUND } from './sight-check.ts';

let web: Web;
let fondly: Fondly;
let page: Page;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launch({ proxy: web.port });
  await seed(fondly.inside, life(Date.now()));
  page = await fondly.context.newPage();
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

const open = (path: string): Promise<void> => openScreen(page, fondly.id, path);

describe('in forced colours', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active' }));
  afterAll(() => page.emulateMedia({ forcedColors: 'none' }));

  it.each(SCREENS)(
    '%s shows every button, field and box by its border, and no state by a background alone',
    async path => {
      await open(path);
      expect(await page.evaluate(BORDERLESS)).toEqual([]);
      expect(await page.evaluate(TOLD_BY_GROUND)).toEqual([]);
    },
  );

  it('a dialog and a notice have a border, too', async () => {
    await open('src/options/options.html#settings');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await settled(page, "document.querySelector('dialog[open]')");
    expect(await page.evaluate(BORDERLESS)).toEqual([]);
    await open('src/options/options.html#letters');
    await page
      .getByRole('button', { name: /^Throw away/ })
      .first()
      .click();
    await settled(page, "document.querySelector('.toast')");
    expect(await page.evaluate(BORDERLESS)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
  });
});

const MOST_STOPS = 80;

describe.each(['light', 'dark', 'forced'] as const)('in %s colours', colours => {
  beforeAll(() =>
    page.emulateMedia(
      colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours, forcedColors: 'none' },
    ),
  );
  afterAll(() => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' }));

  it.each(SCREENS)('%s shows at every stop where the keyboard is', async path => {
    await open(path);
    const wrong: unknown[] = [];
    let stops = 0;
    for (; stops < MOST_STOPS; stops++) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(RING);
      if (ring === undefined) break;
      if (ring !== '') wrong.push(ring);
    }
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(1);
  });
});

describe('with letters as wide as WCAG 1.4.12 lets one set them', () => {
  it.each(
    SCREENS.flatMap(path => [320, 640, 1180].map(width => [path, width] as const)).filter(
      ([path, width]) => !path.includes('/popup/') || width === 1180,
    ),
  )('%s at %d px cuts no words', async (path, width) => {
    await page.setViewportSize({ width: path.includes('/popup/') ? 380 : width, height: 640 });
    await open(path);
    expect(await page.evaluate(SPACED)).toEqual([]);
    expect(await page.evaluate(CUT)).toEqual([]);
    expect(await page.evaluate(TOO_WIDE)).toEqual([]);
  });
});
