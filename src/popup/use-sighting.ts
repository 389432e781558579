import { useEffect, useState } from 'preact/hooks';
import { ruleHost } from '../detect/rule-host.ts';
import type { Sighting } from '../detect/sighting.ts';
import { isSample } from '../platform/sample.ts';
import { activeTab, readTab } from '../platform/tabs.ts';
import { getSettings, isNeverLookedAt } from '../store/settings.ts';
import { siteRuleOf } from '../store/site-rules.ts';
import { ourStore } from '../ui/our-store.ts';

/** Why a page is not read: the browser lets nobody in, it is its own page, the reader said never here, it is private business. */
export type WhyShut = 'shut' | 'own' | 'never' | 'private';

/** What could be read off the page one looks at. */
export type Looked =
  | { readonly state: 'looking' }
  | { readonly state: 'shut'; readonly why: WhyShut }
  | { readonly state: 'seen'; readonly sighting: Sighting; readonly tabId: number };

const isOwnPage = (url: string): boolean => !/^(?:https?|file):/.test(url) && !isSample(url);

/** Where the reader taught us to look on the site of an address. */
async function ruleFor(url: string): Promise<string | undefined> {
  if (!URL.canParse(url)) return undefined;
  const rule = await siteRuleOf(await ourStore(), ruleHost(new URL(url).hostname));
  return rule?.selector;
}

/** Why the page at an address is none of our business; undefined where it is. */
async function whyNot(address: string): Promise<WhyShut | undefined> {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (isNeverLookedAt(await getSettings(await ourStore()), url.hostname)) return 'never';
  // The list is long and asked for once, so it does not hold up the popup's first line.
  const { isPrivateAddress } = await import('../detect/private-address.ts');
  return isPrivateAddress(url) ? 'private' : undefined;
}

async function look(): Promise<Looked> {
  const tab = await activeTab();
  // `view-source:` pages are never asked: the browser would not even answer no.
  if (!tab || (tab.url !== '' && isOwnPage(tab.url))) return { state: 'shut', why: 'own' };
  const why = await whyNot(tab.url);
  if (why) return { state: 'shut', why };
  try {
    return { state: 'seen', sighting: await readTab(tab.id, await ruleFor(tab.url)), tabId: tab.id };
  } catch {
    // Pages of the browser, its store, error pages: nothing is wrong, there is only nothing to read.
    return { state: 'shut', why: isOwnPage(tab.url) ? 'own' : 'shut' };
  }
}

/** Reads the page once, when the popup opens. */
export function useSighting(): Looked {
  const [looked, setLooked] = useState<Looked>({ state: 'looking' });
  useEffect(() => {
    void look().then(setLooked);
  }, []);
  return looked;
}
