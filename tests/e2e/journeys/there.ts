/** Where a journey takes place: one browser with Fondly, and the web around it. A journey is written once and gone in both. */
import { afterAll, beforeAll } from 'vitest';
import { type Fondly, forget, launch, type Options } from '../harness/chromium.ts';
import { type FondlyInFirefox, launchFirefox } from '../harness/firefox.ts';
import type { FirefoxScreen } from '../harness/firefox-screen.ts';
import type { Popup, Screen } from '../harness/screen.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { type Life, seed } from '../trust/seed.ts';

export interface There {
  readonly web: Web;
  readonly profile: string;
  /** Empties the store of what an earlier journey left, and puts a life into it. */
  begin(life: Life): Promise<void>;
  /** Opens one of our own pages in a tab, or a page of the web. */
  open(path: string): Promise<Screen>;
  visit(address: string): Promise<Screen>;
  /** Presses the toolbar button on a page. */
  pressButton(page: Screen): Promise<Popup>;
  /** The popup that opens by itself. */
  popup(): Promise<Popup>;
  /** Chooses "Keep this line" for what is selected in the page in front. */
  keepLine(): Promise<void>;
  /** The tab that something opens. */
  opened(by: () => Promise<void>): Promise<Screen>;
  /** How many tabs there are. */
  tabs(): Promise<number>;
  /** Lets pages of ours read what was copied. */
  mayReadClipboard(): Promise<void>;
  /** Runs code in a page of ours that can use every API. */
  inside<T>(work: string): Promise<T>;
}

/** What the settings of a reader are who switched on noticing and the tally. */
export const NOTICING = { notice: 'on', tally: true } as const;

/** Asked for in tests only: before them there is no browser. */
export type Where = () => There;

/** All that Fondly keeps goes, but for the mark that the welcome page was shown. */
const EMPTY = `(async () => {
  await new Promise((done, fail) => {
    const asked = indexedDB.open('fondly');
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => {
      const db = asked.result;
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const name of db.objectStoreNames) tx.objectStore(name).clear();
      tx.oncomplete = () => { db.close(); done(); };
      tx.onabort = () => fail(tx.error);
    };
  });
  await chrome.storage.local.clear();
})()`;

const beginIn =
  (inside: There['inside']) =>
  async (life: Life): Promise<void> => {
    await inside(EMPTY);
    await seed(inside, life);
  };

function chromiumThere(web: Web, fondly: Fondly): There {
  return {
    web,
    profile: fondly.profile,
    begin: beginIn(fondly.inside),
    open: fondly.open,
    async visit(address) {
      const page = await fondly.context.newPage();
      await page.goto(address);
      return page;
    },
    pressButton: page => fondly.pressButton(page as Awaited<ReturnType<Fondly['open']>>),
    popup: fondly.popup,
    // keep-line.e2e.ts does it there, with the popup of its own.
    keepLine: async () => {
      throw new Error('in Chromium keep-line.e2e.ts chooses it');
    },
    async opened(by) {
      const [page] = await Promise.all([fondly.context.waitForEvent('page'), by()]);
      return page;
    },
    tabs: async () => fondly.context.pages().length,
    mayReadClipboard: () => fondly.context.grantPermissions(['clipboard-read', 'clipboard-write']),
    inside: fondly.inside,
  };
}

function firefoxThere(web: Web, fondly: FondlyInFirefox): There {
  return {
    web,
    profile: fondly.profile,
    begin: beginIn(fondly.inside),
    open: fondly.open,
    visit: fondly.visit,
    pressButton: page => fondly.pressButton(page as FirefoxScreen),
    popup: fondly.popup,
    keepLine: async () => (await fondly.desk()).pressShortcut('Alt+Shift+K'),
    opened: fondly.opened,
    tabs: async () => (await fondly.browser.pages()).length,
    // By a preference (harness/firefox.ts).
    mayReadClipboard: async () => undefined,
    inside: fondly.inside,
  };
}

/** One browser for all the journeys around which this is called; closed after them, when nothing strayed into the web. */
function there<Running extends { readonly profile: string; close(): Promise<void> }>(
  start: (web: Web) => Promise<Running>,
  of: (web: Web, running: Running) => There,
): Where {
  let web: Web;
  let running: Running;
  let place: There;
  beforeAll(async () => {
    web = await openWeb();
    running = await start(web);
    place = of(web, running);
  });
  afterAll(async () => {
    await running.close();
    await web.close();
    forget(running.profile);
  });
  return () => place;
}

export const inChromium = (start: (options: Options) => Promise<Fondly> = launch): Where =>
  there(web => start({ proxy: web.port }), chromiumThere);

/** Firefox itself, for what only its own tests ask of it, and the journeys in it. */
export function inFirefox(): { readonly there: Where; readonly firefox: () => FondlyInFirefox } {
  let firefox: FondlyInFirefox;
  const start = async (web: Web): Promise<FondlyInFirefox> => {
    firefox = await launchFirefox({ proxy: web.port, mayNotice: true });
    return firefox;
  };
  return { there: there(start, firefoxThere), firefox: () => firefox };
}
