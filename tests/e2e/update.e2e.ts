/** TRUST F-15: Fondly is updated while forms are open. Its pages are closed in that moment; what stood in them is there again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HalfTyped } from './half-typed.ts';
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

const forms = new HalfTyped(path => fondly.open(path));

it.each([5, 12, 30])(
  'what was typed %d letters far is there after the update, but for the last three at most',
  async letters => {
    await forms.type(letters);
    const version = `0.2.${letters}`;
    await update(version);
    expect(await fondly.inside('chrome.runtime.getManifest().version')).toBe(version);
    await forms.expectThere(letters);
  },
);
