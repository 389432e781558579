import type { SiteRule } from '../detect/site-rule.ts';
import { act, look } from './act.ts';
import type { Store } from './open.ts';

/** Remembers where the name stands on a site; one rule a host, the last one counts. */
export function putSiteRule(store: Store, host: string, selector: string): Promise<SiteRule> {
  return act(store, ['siteRules'], async ({ tx }) => {
    const rule: SiteRule = { host, selector, madeAt: store.edge.now() };
    await tx.objectStore('siteRules').put(rule);
    return rule;
  });
}

export function deleteSiteRule(store: Store, host: string): Promise<void> {
  return act(store, ['siteRules'], ({ tx }) => tx.objectStore('siteRules').delete(host));
}

export function siteRuleOf(store: Store, host: string): Promise<SiteRule | undefined> {
  return look(store, ['siteRules'], tx => tx.objectStore('siteRules').get(host));
}

/** All rules, by host. */
export function listSiteRules(store: Store): Promise<readonly SiteRule[]> {
  return look(store, ['siteRules'], tx => tx.objectStore('siteRules').getAll());
}
