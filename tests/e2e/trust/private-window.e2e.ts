/** TRUST T18, in Firefox: of what one reads in a private window nothing is kept, though Fondly be allowed there. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { EVERYTHING_KEPT } from '../everything-kept.ts';
import { forget } from '../harness/chromium.ts';
import { EXTENSION, type FondlyInFirefox, launchFirefox } from '../harness/firefox.ts';
import type { FirefoxScreen } from '../harness/firefox-screen.ts';
import { until } from '../harness/popup.ts';
import { anyFileWith } from '../harness/profile.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { NOTICING } from '../journeys/there.ts';
import { seed } from './seed.ts';

const SECRET = 'https://tides.example/secret';
const PLAIN = 'https://tides.example/plain';
/** Words that stand nowhere else. */
const CANARY = 'Zanarixaa';
const OPEN = 'Plainwordaa';

const piece = (
  word: string,
): string => `<!doctype html><html lang="en"><head><title>${word}</title></head><body><article>
  <h1>${word}</h1><p class="byline">By <a rel="author" href="/author/maren-holt">Maren Holt</a></p>
  ${'<p>Words to read. </p>'.repeat(200)}</article></body></html>`;

const MAREN = {
  id: 'maren',
  name: 'Maren Holt',
  places: [{ kind: 'site' as const, url: 'https://tides.example/author/maren-holt' }],
  ways: [],
  note: '',
  step: 'reading' as const,
  savedAt: 1,
  changedAt: 1,
  rev: 1,
};

const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

/** Firefox in a profile whose reader lets Fondly run in private windows and notice people. */
async function allowedInPrivate(web: Web, extension: string): Promise<FondlyInFirefox> {
  const first = await launchFirefox({ proxy: web.port, extension });
  const { profile } = first;
  ended.push(() => forget(profile));
  await (await first.desk()).allowInPrivate();
  await first.close();
  const fondly = await launchFirefox({ proxy: web.port, extension, profile, mayNotice: true });
  await seed(fondly.inside, { people: [MAREN], settings: NOTICING });
  const settings = await fondly.open('src/options/options.html#settings');
  await settings.getByLabel('Notice people while I read').check();
  const registered = 'browser.scripting.getRegisteredContentScripts().then(all => all.length === 1)';
  await until('the content script to be registered', () => settings.evaluate<boolean>(registered));
  await settings.close();
  return fondly;
}

interface Read {
  readonly fondly: FondlyInFirefox;
  /** All that Fondly keeps, as a text. */
  kept(): Promise<string>;
}

const readToTheEnd = (page: FirefoxScreen): Promise<void> =>
  page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');

/** Reads a piece by somebody saved in a private window and then another in a common one, until the second is counted. */
async function readBoth(extension: string): Promise<Read> {
  const web = await openWeb();
  web.serve(SECRET, piece(CANARY));
  web.serve(PLAIN, piece(OPEN));
  ended.push(() => web.close());
  const fondly = await allowedInPrivate(web, extension);
  ended.push(() => fondly.close());
  const desk = await fondly.desk();
  // Opened first: a new tab comes in the window that was last in front.
  const common = await fondly.visit('about:blank');
  await readToTheEnd(await fondly.opened(() => desk.visitInPrivate(SECRET)));
  await common.goto(PLAIN);
  await readToTheEnd(common);
  const kept = async (): Promise<string> => JSON.stringify(await fondly.inside(EVERYTHING_KEPT));
  await until('the piece to be counted', async () => (await kept()).includes(OPEN));
  return { fondly, kept };
}

it('has no button there, is told of no page there, and has not a word of it on the disk', async () => {
  const { fondly, kept } = await readBoth(EXTENSION);
  expect(await (await fondly.desk()).isInPrivateToolbar()).toBe(false);
  expect(await fondly.inside('browser.extension.isAllowedIncognitoAccess()')).toBe(false);
  const tabs = await fondly.inside<string[]>('browser.tabs.query({}).then(all => all.map(tab => tab.url))');
  expect(tabs).toContain(PLAIN);
  expect(tabs).not.toContain(SECRET);
  expect(await kept()).not.toContain(CANARY);
  await fondly.close();
  expect(anyFileWith(fondly.profile, OPEN)).not.toEqual([]);
  expect(anyFileWith(fondly.profile, CANARY)).toEqual([]);
});

it('would have counted it, were it not for the one line of the manifest', async () => {
  const extension = mkdtempSync(join(tmpdir(), 'fondly-spanning-'));
  ended.push(() => forget(extension));
  cpSync(EXTENSION, extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"not_allowed"', '"spanning"'));
  const { fondly, kept } = await readBoth(extension);
  expect(await (await fondly.desk()).isInPrivateToolbar()).toBe(true);
  expect(await kept()).toContain(CANARY);
});
