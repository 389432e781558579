import browser from './browser.ts';

const ID = 'page';
const FILE = 'content/page.js';
const PICK = 'content/pick.js';
const REACH = 'content/reach.js';

/** Runs the content script in a tab that was opened before it, or without "notice". Throws where the browser forbids it. */
export async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${FILE}`] });
}

/** Lets the reader point at the name on the page of a tab. What they point at arrives at the worker as `picked`. */
export async function startPicking(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${PICK}`] });
}

/** Brings the script that looks for ways to reach somebody to a tab of their own site. */
export async function injectReach(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${REACH}`] });
}

/** The match patterns of a site where Fondly never looks. */
const never = (host: string): string[] => [`*://${host}/*`, `*://*.${host}/*`];

export async function unregisterContentScript(): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Registers the content script for new pages, but for those of some sites. Safe to call at any time. */
export async function registerContentScript(neverLook: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    js: [FILE],
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: neverLook.flatMap(never),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
