/** TRUST F-15: Fondly is updated while forms are open. Its pages are closed in that moment; what stood in them is there again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXTENSION, type Fondly, forget, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/web.ts';
import { life } from './trust/life.ts';
import { seed } from './trust/seed.ts';

const extension = mkdtempSync(join(tmpdir(), 'fondly-update-'));

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  cpSync(EXTENSION, extension, { recursive: true });
  web = await openWeb();
  fondly = await launch({ proxy: web.port, extension });
  await seed(fondly.inside, life(Date.now()));
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
  rmSync(extension, { recursive: true, force: true });
});

interface Form {
  readonly what: string;
  open(): Promise<Page>;
  field(page: Page): Locator;
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

/** The extension of the next version, in the same place. */
function makeNewer(version: string): void {
  const file = join(extension, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

async function update(version: string): Promise<void> {
  makeNewer(version);
  await fondly.inside('void chrome.runtime.reload()').catch(() => undefined);
  const { profile } = fondly;
  await fondly.close();
  fondly = await launch({ proxy: web.port, extension, profile });
}

/** Letters a quick hand may be ahead of the disk. */
const AHEAD = 3;

it.each([5, 12, 30])(
  'what was typed %d letters far is there after the update, but for the last three at most',
  async letters => {
    const text = 'Her hedges took me outdoors on a Tuesday in the rain'.slice(0, letters);
    for (const form of FORMS) {
      const field = form.field(await form.open());
      await field.fill('');
      await field.pressSequentially(text, { delay: 60 });
    }
    const version = `0.2.${letters}`;
    await update(version);
    expect(await fondly.inside('chrome.runtime.getManifest().version')).toBe(version);
    for (const form of FORMS) {
      const page = await form.open();
      const isThere = async (): Promise<boolean> => {
        const kept = await form.field(page).inputValue();
        return text.startsWith(kept) && kept.length >= letters - AHEAD;
      };
      await expect.poll(isThere, { timeout: 10_000, message: form.what }).toBe(true);
      await page.close();
    }
    console.log(`${FORMS.length} forms, updated after ${letters} letters: all there`);
  },
);
