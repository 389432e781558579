/** The Firefox build in real Firefox ESR, over WebDriver BiDi: no driver program is needed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { zipOf } from '../../../.ci/zip.ts';
import { freshProfile } from './chromium.ts';
import { until } from './popup.ts';
import { programNamed } from './programs.ts';

export const EXTENSION = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const FIREFOX = programNamed(['firefox-esr', 'firefox']);

/** The gecko id of manifest.json, and a fixed host for our pages. */
const GECKO_ID = 'fondly@fondly.invalid';
const HOST = '7e57ab1e-f0ad-4d17-8a11-0123456789ab';

export interface Options {
  readonly proxy: number;
  /** A profile to go on with; a fresh one when missing. */
  readonly profile?: string;
  /** Whether `permissions.request` is answered with yes without asking. */
  readonly mayNotice?: boolean;
  /** Stops the background page after so many idle ms. */
  readonly backgroundIdleMs?: number;
  /** Where downloads go, without asking. */
  readonly downloads?: string;
}

export interface FondlyInFirefox {
  readonly browser: Browser;
  readonly profile: string;
  /** Opens one of our own pages in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Puts the extension into a profile for good, so that it is there after a restart, as one from the store is. */
async function install(profile: string): Promise<void> {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${GECKO_ID}.xpi`), await zipOf(EXTENSION));
  // A start that was killed leaves its lock behind.
  rmSync(join(profile, 'lock'), { force: true });
}

const preferences = (options: Options): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': options.proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': options.proxy,
  'network.proxy.allow_hijacking_localhost': true,
  'extensions.webextOptionalPermissionPrompts': !options.mayNotice,
  // The popup has no page to press its button on; it is opened by the API instead, which wants a gesture otherwise.
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  ...(options.backgroundIdleMs && { 'extensions.background.idle.timeout': options.backgroundIdleMs }),
  ...(options.downloads && { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
});

export async function launchFirefox(options: Options): Promise<FondlyInFirefox> {
  const profile = options.profile ?? freshProfile();
  await install(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  return {
    browser,
    profile,
    async open(path) {
      const page = await browser.newPage();
      // Firefox opens its extension pages but never says that it has: go on when the page has its document.
      await page.goto(`moz-extension://${HOST}/${path}`, { timeout: 1_500 }).catch(() => undefined);
      const isThere = (): Promise<boolean> =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      await until(`${path} in Firefox`, () => isThere().catch(() => false));
      return page;
    },
    close: () => browser.close(),
  };
}
