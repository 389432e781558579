import type { Place } from './place.ts';
import { fold } from './search.ts';

/**
 * What a person is recognised by where they have no place of their own: the same name credited on the same site.
 * Two people of one name at one outlet are rare; one author with a hundred pieces there is the rule.
 * @param url a page of the site
 * @param name as the page gives it, not as the reader corrected it
 */
export function bylineKey(url: string, name: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
  const folded = fold(name).trim();
  return host === '' || folded === '' ? undefined : `byline ${host} ${folded}`;
}

interface Sighted {
  readonly name: string;
  readonly places: readonly Place[];
  /** Their own site, where the page is a part of it. */
  readonly home?: { readonly site: string };
}

/** Every key a sighted person may already be saved under: their places, their own site, their byline on this site. */
export function keysOf(who: Sighted, pageUrl: string): string[] {
  const byline = bylineKey(pageUrl, who.name);
  const home = who.home ? [who.home.site] : [];
  return [...who.places.map(place => place.url), ...home, ...(byline === undefined ? [] : [byline])];
}
