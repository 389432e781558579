/** TRUST F-15 in Firefox: Fondly is updated while forms are open, as update.e2e.ts has it in Chromium. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zipOf } from '../../.ci/zip.ts';
import { HalfTyped } from './half-typed.ts';
import { forget } from './harness/chromium.ts';
import { EXTENSION, type FondlyInFirefox, launchFirefox } from './harness/firefox.ts';
import { until } from './harness/popup.ts';
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

async function update(version: string): Promise<void> {
  const folder = join(newer, version);
  cpSync(EXTENSION, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
  const archive = join(newer, `${version}.xpi`);
  writeFileSync(archive, await zipOf(folder));
  await (await fondly.desk()).update(archive);
}

const forms = new HalfTyped(path => fondly.open(path));

it.each([5, 12, 30])(
  'what was typed %d letters far is there after the update, but for the last three at most',
  async letters => {
    const open = await forms.type(letters);
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
    const page = await fondly.open('src/options/options.html');
    expect(await page.evaluate('browser.runtime.getManifest().version')).toBe(version);
    await page.close();
    await forms.expectThere(letters);
  },
);
