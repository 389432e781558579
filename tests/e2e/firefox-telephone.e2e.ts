import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forget } from './harness/chromium.ts';
import { EXTENSION, type FondlyInFirefox, launchFirefox } from './harness/firefox.ts';
import type { FirefoxScreen } from './harness/firefox-screen.ts';
import { speakingOnly } from './harness/one-language.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { TOO_WIDE } from './trust/access-check.ts';
import { life } from './trust/life.ts';
import { seed } from './trust/seed.ts';
import { CUT_OFF, TOO_SMALL } from './trust/touch-check.ts';

/**
 * Firefox for Android shows the popup as a whole page and the options in a tab: every screen as wide as a telephone, in the
 * language with the longest words and in one that runs from the right, too.
 */

const WIDTHS = [360, 320] as const;
const HEIGHT = 740;

interface Shown {
  readonly name: string;
  readonly path: string;
  /** The selector of what is pressed to bring it about, and of what is there then. */
  readonly press?: readonly [pressed: string, brings: string];
}

const POPUP = 'src/popup/popup.html';
const options = (hash: string, name = hash.replace('/', '-'), press?: Shown['press']): Shown => ({
  name,
  path: `src/options/options.html#${hash}`,
  ...(press && { press }),
});

const EMPTY: readonly Shown[] = [
  { name: 'welcome', path: 'src/welcome/welcome.html' },
  { name: 'sample', path: 'src/welcome/sample.html' },
  { name: 'popup-empty', path: POPUP },
  ...['next', 'people', 'letters', 'report', 'path'].map(hash => options(hash, `${hash}-empty`)),
];

const FULL: readonly Shown[] = [
  { name: 'popup', path: POPUP },
  { name: 'popup-person', path: POPUP, press: ['.row-list [data-row]', '.sheet .who'] },
  { name: 'popup-by-hand', path: POPUP, press: ['.foot button', '.sheet form'] },
  ...['next', 'people', 'person/nora', 'person/zora', 'person/long', 'letter/draft-letter'].map(hash => options(hash)),
  ...['letters', 'letter/sent-letter', 'report', 'path', 'settings', 'data'].map(hash => options(hash)),
  options('person/nora', 'person-editing', ['[data-edit]', 'li form']),
  options('settings', 'settings-forget', ['.button.danger', 'dialog[open]']),
];

const SETTLED = "!!document.querySelector('h1, .find, .nobody') && !document.querySelector('[aria-busy=true]')";

describe.each(['en', 'de', 'ar'])('on a telephone, in %s', language => {
  const extension = speakingOnly(language, EXTENSION);
  let web: Web;
  let fondly: FondlyInFirefox;
  let page: FirefoxScreen;
  let start: string;

  beforeAll(async () => {
    web = await openWeb();
    fondly = await launchFirefox({ proxy: web.port, extension, isTelephone: true });
    start = await fondly.inside<string>("browser.runtime.getURL('')");
    page = await fondly.open('src/options/options.html#next');
  });

  afterAll(async () => {
    await fondly.close();
    await web.close();
    forget(fondly.profile);
    forget(extension);
  });

  /** Firefox of 2025 cannot turn a telephone, which is asked of it too, and says so; what counts is the width there is then. */
  const resize = async (width: number): Promise<void> => {
    await page.page.setViewport({ width, height: HEIGHT }).catch(() => undefined);
    await until(`${width} px`, () => page.evaluate<boolean>(`innerWidth === ${width}`));
  };

  const show = async ({ path, name, press }: Shown): Promise<void> => {
    await page.goto('about:blank');
    await resize(WIDTHS[0]);
    await page.goto(`${start}${path}`);
    await until(`the screen ${name}`, () => page.evaluate<boolean>(SETTLED));
    if (!press) return;
    const [pressed, brings] = press;
    await page.locator(pressed).first().click();
    await page.locator(brings).first().waitFor();
  };

  const fits = async (shown: Shown): Promise<void> => {
    await show(shown);
    for (const width of WIDTHS) {
      await resize(width);
      const wrong = await page.evaluate<string[]>(`[...${TOO_WIDE}, ...${CUT_OFF}, ...${TOO_SMALL}]`);
      expect(wrong, `${shown.name} at ${width} px`).toEqual([]);
    }
  };

  it.each(EMPTY)('$name fits, and a finger can press all of it', fits);

  describe('with people', () => {
    beforeAll(() => seed(fondly.inside, life(Date.now())));
    it.each(FULL)('$name fits, and a finger can press all of it', fits);
  });

  it('the popup is as wide and as high as the page', async () => {
    await show({ name: 'popup', path: POPUP });
    await resize(412);
    const size = "(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])(document.getElementById('app'))";
    expect(await page.evaluate(size)).toEqual([412, HEIGHT]);
  });
});
