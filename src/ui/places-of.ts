import type { Candidate } from '../detect/sighting.ts';
import { joinPlaces } from '../people/join.ts';
import type { Place } from '../people/place.ts';

/**
 * Where somebody publishes, as the page they are saved from tells: what bears their name, then the site that is theirs
 * and its feed. Without these two most writers of a blog would be saved with no place at all.
 * @param placeOf from detect/places.ts, handed in because it is heavy
 */
export function placesOf(
  { places, home }: Pick<Candidate, 'places' | 'home'>,
  placeOf: (address: string) => Place | undefined,
): readonly Place[] {
  if (!home) return places;
  // A blog on a platform we know (`ada.substack.com`) is a place of that kind.
  const site = placeOf(home.site) ?? { kind: 'site', url: home.site };
  const feed: readonly Place[] = home.feed === undefined ? [] : [{ kind: 'feed', url: home.feed }];
  return joinPlaces(places, [site, ...feed]);
}
