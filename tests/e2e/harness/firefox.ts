/** The Firefox build in real Firefox ESR, over WebDriver BiDi: no driver program is needed. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { zipOf } from '../../../.ci/zip.ts';
import { freshProfile } from './chromium.ts';
import { Desk } from './firefox-desk.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { FirefoxScreen } from './firefox-screen.ts';
import { until } from './popup.ts';
import { programNamed } from './programs.ts';
import type { Download } from './screen.ts';

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
  /** Another build than the one in dist/firefox. */
  readonly extension?: string;
  /** How much all sites together may store that asked for no more; an extension with `unlimitedStorage` is none of them. */
  readonly roomKilobytes?: number;
  /** As on a telephone: a finger in the place of a mouse, and the name of Firefox for Android. */
  readonly isTelephone?: boolean;
}

export interface FondlyInFirefox {
  readonly browser: Browser;
  readonly profile: string;
  /** Opens one of our own pages in a tab, or a page of the web. */
  open(path: string): Promise<FirefoxScreen>;
  visit(address: string): Promise<FirefoxScreen>;
  /** Presses the toolbar button on a page: the real popup, with activeTab. */
  pressButton(page: FirefoxScreen): Promise<FirefoxPopup>;
  /** The popup that opens by itself. */
  popup(): Promise<FirefoxPopup>;
  /** The tab that something opens. */
  opened(by: () => Promise<void>): Promise<FirefoxScreen>;
  /** Runs code in the extension's world, in a page of ours that can use every API. */
  inside<T>(work: string): Promise<T>;
  desk(): Promise<Desk>;
  close(): Promise<void>;
}

/** Puts the extension into a profile for good, so that it is there after a restart, as one from the store is. */
async function install(profile: string, extension: string): Promise<void> {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${GECKO_ID}.xpi`), await zipOf(extension));
  // A start that was killed leaves its lock behind.
  rmSync(join(profile, 'lock'), { force: true });
}

const TELEPHONE = {
  'general.useragent.override': 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'ui.useOverlayScrollbars': 1,
  'ui.prefersReducedMotion': 1,
};

const preferences = (options: Options, downloads: string): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': options.proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': options.proxy,
  'network.proxy.allow_hijacking_localhost': true,
  'extensions.webextOptionalPermissionPrompts': !options.mayNotice,
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  // Tabs behind others are as quick as the one in front: to a test they are windows side by side.
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  // What was copied is read again without the browser asking.
  'dom.events.testing.asyncClipboard': true,
  ...(options.backgroundIdleMs && { 'extensions.background.idle.timeout': options.backgroundIdleMs }),
  ...(options.roomKilobytes && { 'dom.quotaManager.temporaryStorage.fixedLimit': options.roomKilobytes }),
  ...(options.isTelephone && TELEPHONE),
});

/** The next file that comes into a folder. It has another name, or nothing in it, until all of it is there. */
async function newDownload(folder: string): Promise<Download> {
  const before = new Set(readdirSync(folder));
  const name = await until('a file to come down', async () => {
    const names = readdirSync(folder);
    if (names.some(one => one.endsWith('.part'))) return undefined;
    return names.find(one => !before.has(one) && statSync(join(folder, one)).size > 0);
  });
  // A second one of a name gets a number.
  return { suggestedFilename: () => name.replace(/\(\d+\)(?=\.\w+$)/, ''), path: async () => join(folder, name) };
}

export async function launchFirefox(options: Options): Promise<FondlyInFirefox> {
  const profile = options.profile ?? freshProfile();
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  await install(profile, options.extension ?? EXTENSION);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, downloads),
    defaultViewport: null,
  });
  const screenOf = (page: Page): FirefoxScreen => new FirefoxScreen(page, () => newDownload(downloads));
  const visit = async (address: string): Promise<FirefoxScreen> => {
    const screen = screenOf(await browser.newPage());
    await screen.goto(address);
    return screen;
  };
  const open = (path: string): Promise<FirefoxScreen> => visit(`moz-extension://${HOST}/${path}`);
  let own: Promise<FirefoxScreen> | undefined;
  let desk: Promise<Desk> | undefined;
  const ownPage = (): Promise<FirefoxScreen> => (own ??= open('manifest.json'));
  const deskPage = (): Promise<Desk> => (desk ??= Desk.open(browser, GECKO_ID));
  /** Opened before any popup: a new tab would close it. */
  const helpers = async () => ({ own: await ownPage(), desk: await deskPage() });
  const popup = async (): Promise<FirefoxPopup> => {
    const { own, desk } = await helpers();
    return FirefoxPopup.attach(own.page, desk);
  };
  return {
    browser,
    profile,
    open,
    visit,
    popup,
    async pressButton(page) {
      const { own, desk } = await helpers();
      await FirefoxPopup.closeLeft(own.page);
      await page.bringToFront();
      await desk.pressButton();
      return popup();
    },
    async opened(by) {
      const before = new Set(await browser.pages());
      await by();
      const isNew = async (): Promise<Page | undefined> => (await browser.pages()).find(page => !before.has(page));
      return screenOf(await until('a tab to open', isNew));
    },
    inside: async work => (await ownPage()).evaluate(work),
    desk: deskPage,
    close: () => browser.close(),
  };
}
