import { useEffect, useState } from 'preact/hooks';
import { ruleHost } from '../detect/rule-host.ts';
import type { Sighting } from '../detect/sighting.ts';
import { activeTab, readTab } from '../platform/tabs.ts';
import { siteRuleOf } from '../store/site-rules.ts';
import { ourStore } from '../ui/our-store.ts';

/** What could be read off the page one looks at. `shut`: the browser lets nobody in, `own` if it is its own page. */
export type Looked =
  | { readonly state: 'looking' }
  | { readonly state: 'shut'; readonly own: boolean }
  | { readonly state: 'seen'; readonly sighting: Sighting; readonly tabId: number };

const isOwnPage = (url: string): boolean => !/^(?:https?|file):/.test(url);

/** Where the reader taught us to look on the site of an address. */
async function ruleFor(url: string): Promise<string | undefined> {
  if (!URL.canParse(url)) return undefined;
  const rule = await siteRuleOf(await ourStore(), ruleHost(new URL(url).hostname));
  return rule?.selector;
}

async function look(): Promise<Looked> {
  const tab = await activeTab();
  // `view-source:` pages are never asked: the browser would not even answer no.
  if (!tab || (tab.url !== '' && isOwnPage(tab.url))) return { state: 'shut', own: true };
  try {
    return { state: 'seen', sighting: await readTab(tab.id, await ruleFor(tab.url)), tabId: tab.id };
  } catch {
    // Pages of the browser, its store, error pages: nothing is wrong, there is only nothing to read.
    return { state: 'shut', own: isOwnPage(tab.url) };
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
