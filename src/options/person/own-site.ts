import type { Person } from '../../people/person.ts';
import type { PlaceKind } from '../../people/place.ts';

/** Places that are a site of their own, not a profile among others. */
const OWN: readonly PlaceKind[] = ['site', 'wordpress', 'blogger', 'tumblr', 'substack'];

/** A web site one can go to; an imported file may hold anything for an address. */
const webSite = (url: string): URL | undefined => {
  const site = URL.canParse(url) ? new URL(url) : undefined;
  return site?.protocol === 'https:' || site?.protocol === 'http:' ? site : undefined;
};

/** The site to look for an address on: their own, else the one they were saved from. */
export function ownSite({ places, savedFrom }: Pick<Person, 'places' | 'savedFrom'>): string | undefined {
  const place = places.find(({ kind, url }) => OWN.includes(kind) && webSite(url));
  if (place) return place.url;
  const from = savedFrom && webSite(savedFrom.url);
  const isProfile = places.some(({ url }) => from && webSite(url)?.hostname === from.hostname);
  return from && !isProfile ? `${from.origin}/` : undefined;
}
