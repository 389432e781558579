/** TRUST F-15 in Firefox: Fondly is updated while forms are open, as update.e2e.ts has it in Chromium. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zipOf } from '../../.ci/zip.ts';
import { forget } from './harness/chromium.ts';
import { EXTENSION, type FondlyInFirefox, launchFirefox } from './harness/firefox.ts';
import type { FirefoxScreen } from './harness/firefox-screen.ts';
import { until } from './harness/popup.ts';
import type { Found } from './harness/screen.ts';
import { openWeb, type Web } from './harness/web.ts';
import { life } from './trust/life.ts';
import { seed } from './trust/seed.ts';

const newer = mkdtempSync(join(tmpdir(), 'fondly-newer-'));

let web: Web;
let fondly: FondlyInFirefox;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launchFirefox({ proxy: web.port });
  const page = await fondly.open('manifest.json');
  await seed(work => page.evaluate(work), life(Date.now()));
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
  forget(newer);
});

interface Form {
  readonly what: string;
  open(): Promise<FirefoxScreen>;
  field(page: FirefoxScreen): Found;
}

const FORMS: readonly Form[] = [
  {
    what: 'a note',
    open: () => fondly.open('src/options/options.html#person/zora'),
    field: page => page.getByRole('textbox', { name: 'Your note' }),
  },
  {
    what: 'a letter',
    open: () => fondly.open('src/options/options.html#letter/draft-letter'),
    field: page => page.getByRole('textbox', { name: 'Letter', exact: true }),
  },
  {
    what: 'somebody added by hand',
    async open() {
      const page = await fondly.open('src/popup/popup.html');
      await page.getByRole('button', { name: 'Add by hand' }).click();
      return page;
    },
    field: page => page.getByRole('textbox', { name: 'Name', exact: true }),
  },
];

async function update(version: string): Promise<void> {
  const folder = join(newer, version);
  cpSync(EXTENSION, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
  const archive = join(newer, `${version}.xpi`);
  writeFileSync(archive, await zipOf(folder));
  await (await fondly.desk()).update(archive);
}

/** What stood in each form after the last update: it comes back a moment after the form. */
const earlier = new Map<string, string>();

/** Letters a quick hand may be ahead of the disk. */
const AHEAD = 3;

it.each([5, 12, 30])(
  'what was typed %d letters far is there after the update, but for the last three at most',
  async letters => {
    const text = 'Her hedges took me outdoors on a Tuesday in the rain'.slice(0, letters);
    const open: FirefoxScreen[] = [];
    for (const form of FORMS) {
      const page = await form.open();
      const before = earlier.get(form.what);
      if (before !== undefined)
        await until('what was typed before', async () => (await form.field(page).inputValue()) === before);
      await form.field(page).fill('');
      await page.page.keyboard.type(text, { delay: 60 });
      open.push(page);
    }
    const version = `0.2.${letters}`;
    await update(version);
    // The update closes the pages that were open, without a word to those who drive them.
    for (const page of open)
      await until('the page to be gone', () =>
        page.evaluate('1').then(
          () => false,
          () => true,
        ),
      );
    for (const form of FORMS) {
      const page = await form.open();
      expect(await page.evaluate('browser.runtime.getManifest().version')).toBe(version);
      const isThere = async (): Promise<boolean> => {
        const kept = await form.field(page).inputValue();
        return text.startsWith(kept) && kept.length >= letters - AHEAD;
      };
      await expect.poll(isThere, { timeout: 10_000, message: form.what }).toBe(true);
      earlier.set(form.what, await form.field(page).inputValue());
      await page.close();
    }
    console.log(`${FORMS.length} forms, updated after ${letters} letters in Firefox: all there`);
  },
);
