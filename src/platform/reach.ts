import { type FoundWay, parseFoundWays } from '../detect/reach.ts';
import { envelope } from '../messages.ts';
import browser from './browser.ts';
import { injectReach } from './content-script.ts';

const PATIENCE_MS = 20_000;

/** Resolves once the tab has its page. Rejects when it takes too long. */
function loaded(tabId: number): Promise<void> {
  return new Promise((done, fail) => {
    const stop = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
    const onUpdated = (id: number, change: { status?: string }): void => {
      if (id !== tabId || change.status !== 'complete') return;
      stop();
      done();
    };
    const timer = setTimeout(() => {
      stop();
      fail(new Error('the site did not answer'));
    }, PATIENCE_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    void browser.tabs.get(tabId).then(tab => {
      if (tab.status === 'complete' && tab.url !== 'about:blank') onUpdated(tabId, { status: 'complete' });
    });
  });
}

async function lookIn(site: string): Promise<FoundWay[]> {
  const tab = await browser.tabs.create({ url: site, active: false });
  if (tab.id === undefined) throw new Error('no tab could be opened');
  try {
    await loaded(tab.id);
    await injectReach(tab.id);
    return parseFoundWays(await browser.tabs.sendMessage(tab.id, envelope('findWays', undefined), { frameId: 0 }));
  } finally {
    await browser.tabs.remove(tab.id).catch(() => undefined);
  }
}

/** A site and its twin with or without `www.`: one of the two often only leads to the other. */
function originsOf({ hostname }: URL): string[] {
  const bare = hostname.replace(/^www\./, '');
  return [`*://${bare}/*`, `*://www.${bare}/*`];
}

/**
 * Looks for ways to reach somebody on their own site, in a tab behind the others. Must be called directly from a click:
 * the browser asks for access to that one site, and the access is given back afterwards.
 * @returns undefined where the user said no
 */
export async function findWaysOn(site: string): Promise<FoundWay[] | undefined> {
  const access = { origins: originsOf(new URL(site)) };
  const had = browser.permissions.contains(access);
  if (!(await browser.permissions.request(access))) return undefined;
  try {
    return await lookIn(site);
  } finally {
    if (!(await had)) await browser.permissions.remove(access).catch(() => false);
  }
}
