import type { CDPSession } from 'playwright-core';
import { readerScript } from '../../../bench/shipped.ts';
import { parseSighting } from '../../../src/detect/parse-sighting.ts';
import type { Sighting } from '../../../src/detect/sighting.ts';
import { envelope } from '../../../src/messages.ts';
import { allowNoticing, forget, launch } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { until } from '../harness/popup.ts';
import type { Web } from '../harness/web.ts';

/** A browser with Fondly that may look at every page: the shipped script copies each, and a page of ours reads the copy. */
export interface Reader {
  readonly browser: string;
  /** What is read on this page; an error of the script or the reader is an error here. */
  read(address: string): Promise<Sighting>;
  close(): Promise<void>;
}

const ALL_PAGES = "chrome.permissions.request({ origins: ['http://*/*', 'https://*/*'] })";

/** In one of our own pages, which has `read`: puts the script into the tab, asks it for a copy and reads that. */
const ask = (address: string): string => `(async () => {
  const tab = (await chrome.tabs.query({ url: ${JSON.stringify(address)} }))[0];
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content/page.js'] });
  const copy = await chrome.tabs.sendMessage(tab.id, ${JSON.stringify(envelope('readPage', { asked: true }))}, { frameId: 0 });
  return (await read(copy)).sighting;
})()`;

function parsed(answer: unknown): Sighting {
  const sighting = parseSighting(answer);
  if (!sighting) throw new Error(`no sighting but ${JSON.stringify(answer)}`);
  return sighting;
}

const allow = (session: CDPSession): Promise<unknown> =>
  session.send('Runtime.evaluate', { expression: ALL_PAGES, awaitPromise: true, userGesture: true });

export async function readerInChromium({ port: proxy }: Web): Promise<Reader> {
  const first = await launch({ proxy });
  const { profile, id } = first;
  await first.close();
  allowNoticing(profile, id);
  const fondly = await launch({ proxy, profile });
  const own = await fondly.open('src/options/options.html#settings');
  await allow(await fondly.context.newCDPSession(own));
  await own.evaluate(await readerScript());
  return {
    browser: 'Chromium',
    async read(address) {
      const page = await fondly.context.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      try {
        return parsed(await own.evaluate(ask(address)));
      } finally {
        await page.close();
      }
    },
    async close() {
      await fondly.close();
      forget(profile);
    },
  };
}

export async function readerInFirefox({ port: proxy }: Web): Promise<Reader> {
  const fondly = await launchFirefox({ proxy, mayNotice: true });
  const own = await fondly.open('src/options/options.html#settings');
  // Firefox wants the question asked from a click.
  await own.evaluate(`document.body.prepend(Object.assign(document.createElement('button'), {
    id: 'allow', textContent: 'allow', onclick() { ${ALL_PAGES}.then(() => this.remove()); },
  }))`);
  await own.locator('#allow').click();
  await until('access to pages', () =>
    own.evaluate<boolean>("chrome.permissions.contains({ origins: ['https://*/*'] })"),
  );
  await own.evaluate(await readerScript());
  return {
    browser: 'Firefox',
    async read(address) {
      const page = await fondly.browser.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      try {
        return parsed(await own.evaluate(ask(address)));
      } finally {
        await page.close();
      }
    },
    async close() {
      await fondly.close();
      forget(fondly.profile);
    },
  };
}
