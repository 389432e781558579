/** The built extension in real Chromium. Flags and pitfalls are those measured for Debian's Chromium run as root. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { RealPopup, until } from './popup.ts';
import { programNamed } from './programs.ts';

export const EXTENSION = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

/** Not Google's own Chrome: it takes no extension from its command line. */
export const CHROMIUM = programNamed(['chromium', 'chromium-browser']);

export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,InterestFeedContentSuggestions,Translate,DialMediaRouteProvider',
];

export interface Options {
  /** Directory of the built extension. */
  readonly extension?: string;
  /** A profile to go on with; a fresh one when missing. */
  readonly profile?: string;
  /** Port of the test web (harness/web.ts). */
  readonly proxy?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly timezone?: string;
  /** Installed for good in this profile (see keepInstalled): started without --load-extension. */
  readonly isInstalled?: boolean;
  readonly headed?: boolean;
}

export interface Fondly {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly id: string;
  /** Opens one of our own pages in a tab: `src/options/options.html#next`. */
  open(path: string): Promise<Page>;
  /** Presses the toolbar button on a page: the real popup, with activeTab, as the browser opens it. */
  pressButton(page: Page): Promise<RealPopup>;
  /** The popup that opens by itself. */
  popup(): Promise<RealPopup>;
  /** Runs code in the extension's world, in a page of ours that can use every API. */
  inside<T>(work: string): Promise<T>;
  /** Stops the service worker as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export const freshProfile = (): string => mkdtempSync(join(tmpdir(), 'fondly-'));
export const forget = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });

async function workerId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.url().split('/')[2] ?? '';
}

function launchFlags(options: Options): string[] {
  const extension = options.extension ?? EXTENSION;
  const load = options.isInstalled ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const proxy = options.proxy
    ? [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--ignore-certificate-errors']
    : [];
  const locale = options.locale ? [`--lang=${options.locale}`] : [];
  return [...QUIET_FLAGS, ...load, ...proxy, ...locale];
}

export async function launch(options: Options = {}): Promise<Fondly> {
  const profile = options.profile ?? freshProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: !options.headed,
    args: launchFlags(options),
    viewport: { width: 1180, height: 800 },
    ...(options.isInstalled && { ignoreDefaultArgs: ['--disable-extensions'] }),
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    env: {
      ...process.env,
      ...(options.timezone && { TZ: options.timezone }),
      ...(options.locale && { LANGUAGE: options.locale.replace('-', '_') }),
    },
  });
  const id = options.isInstalled ? installedId(profile) : await workerId(context);
  if (hasWelcome(options)) await closeWelcomeOnce(context, profile);
  const browser = await browserSession(context);
  let own: Page | undefined;
  const ownPage = async (): Promise<Page> => {
    if (own && !own.isClosed()) return own;
    own = await context.newPage();
    await own.goto(`chrome-extension://${id}/manifest.json`);
    return own;
  };
  return {
    context,
    profile,
    id,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    pressButton: page => RealPopup.open(context, browser, page, id),
    popup: () => RealPopup.attach(browser),
    inside: async <T>(work: string) => (await ownPage()).evaluate(work) as Promise<T>,
    async stopWorker() {
      const session = await context.newCDPSession(await ownPage());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close: () => context.close(),
  };
}

/** Fondly itself greets; the workbench of the fault tests does not. */
const hasWelcome = ({ extension = EXTENSION }: Options): boolean =>
  existsSync(join(extension, 'src/welcome/welcome.html'));

/**
 * The first start opens the welcome page, which would take the focus. That it was closed is noted in the profile: the browser's own files may not
 * have been written yet when a test kills it.
 */
async function closeWelcomeOnce(context: BrowserContext, profile: string): Promise<void> {
  const note = join(profile, 'fondly-welcome-was-closed');
  if (existsSync(note)) return;
  // Asked again and again: a page is told of before it has its address.
  const welcome = await until('the welcome page', async () =>
    context.pages().find(page => page.url().includes('/src/welcome/')),
  );
  await welcome.close();
  writeFileSync(note, '');
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  return browser.newBrowserCDPSession();
}

/** The id of the extension that `keepInstalled` left in a profile. Its worker may sleep after a start, so the profile is asked. */
function installedId(profile: string): string {
  const { extensions } = readPreferences(profile);
  const found = Object.entries(extensions.settings).find(([, { path }]) => path === EXTENSION);
  if (!found) throw new Error('the extension is not installed in this profile');
  return found[0];
}

type Preferences = { extensions: { settings: Record<string, Record<string, unknown>>; ui?: Record<string, unknown> } };

const preferencesOf = (profile: string): string => join(profile, 'Default', 'Preferences');
const readPreferences = (profile: string): Preferences =>
  JSON.parse(readFileSync(preferencesOf(profile), 'utf8')) as Preferences;

function editPreferences(profile: string, edit: (preferences: Preferences) => void): void {
  const preferences = readPreferences(profile);
  edit(preferences);
  writeFileSync(preferencesOf(profile), JSON.stringify(preferences));
}

/**
 * Makes the browser answer yes to `permissions.request` without its prompt, which nothing can press in a headless browser.
 * The profile must have run the extension once and be closed.
 */
export function allowNoticing(profile: string, id: string): void {
  editPreferences(profile, preferences => {
    const settings = preferences.extensions.settings[id];
    if (!settings) throw new Error('the extension has not run in this profile yet');
    settings['runtime_granted_permissions'] = {
      api: [],
      explicit_host: ['http://*/*', 'https://*/*'],
      manifest_permissions: [],
      scriptable_host: [],
    };
  });
}

/** Turns a side-loaded extension into one that stays: after it, start with `isInstalled` for a true restart of the browser. */
export function keepInstalled(profile: string, id: string): void {
  editPreferences(profile, preferences => {
    const settings = preferences.extensions.settings[id];
    if (!settings) throw new Error('the extension has not run in this profile yet');
    settings['location'] = 4;
    preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  });
}
