import type { Place } from '../../people/place.ts';
import { type PlaceFor, webAddress } from '../addresses.ts';
import { oneLine } from '../clean.ts';
import { gather, type Incoming, type NewPerson, refused, withName } from '../incoming.ts';
import { LIMITS } from '../limits.ts';
import { placeAt } from '../place-at.ts';

/** As much of a DOM element as reading an outline takes. The document is parsed at the edge, after `refuseXml`. */
export interface OutlineElement {
  readonly localName: string;
  getAttribute(name: string): string | null;
  readonly firstElementChild: OutlineElement | null;
  readonly nextElementSibling: OutlineElement | null;
}

/** Every element in document order, up to the limit. A stack of our own: 100,000 nested outlines are no recursion. */
function elementsOf(root: OutlineElement): { elements: OutlineElement[]; cut: boolean } {
  const elements: OutlineElement[] = [];
  const stack: OutlineElement[] = [root];
  while (stack.length > 0 && elements.length < LIMITS.outlines) {
    const next = stack.pop();
    if (!next) break;
    elements.push(next);
    if (next.nextElementSibling) stack.push(next.nextElementSibling);
    if (next.firstElementChild) stack.push(next.firstElementChild);
  }
  return { elements, cut: stack.length > 0 };
}

function feedOf(outline: OutlineElement, placeFor: PlaceFor): Place | undefined {
  const url = webAddress(outline.getAttribute('xmlUrl'));
  if (url === undefined) return undefined;
  const place = placeFor(url);
  // The feed of a channel is not the channel: only what might be any page is written in the normal form of pages.
  return { kind: 'feed', url: place?.kind === 'site' || place?.kind === 'feed' ? place.url : url };
}

function personOf(outline: OutlineElement, placeFor: PlaceFor): NewPerson | undefined {
  const feed = feedOf(outline, placeFor);
  if (!feed) return undefined;
  const site = placeAt(outline.getAttribute('htmlUrl') ?? '', placeFor);
  const name = [outline.getAttribute('text'), outline.getAttribute('title')].map(text => oneLine(text, LIMITS.name));
  const id = oneLine(outline.getAttribute('fondly:person'), 100);
  const person = {
    name: name.find(text => text !== '') ?? '',
    places: site ? [site, feed] : [feed],
    ways: [],
    note: '',
  };
  return withName(id === '' ? person : { id, ...person });
}

/** Feeds our own file says belong to one person become one person again. */
function joinFeeds(people: readonly NewPerson[]): NewPerson[] {
  const joined = new Map<string, NewPerson>();
  people.forEach((person, index) => {
    const key = person.id ?? `#${index}`;
    const before = joined.get(key);
    const known = new Set(before?.places.map(place => place.url));
    const places = [...(before?.places ?? []), ...person.places.filter(place => !known.has(place.url))];
    joined.set(key, { ...(before ?? person), places });
  });
  return [...joined.values()];
}

/** Somebody to confirm for every feed of an OPML file, folders or not. */
export function readOpml(root: OutlineElement, placeFor: PlaceFor): Incoming {
  const { elements, cut } = elementsOf(root);
  // Chromium puts <parsererror> inside what it understood, Firefox in its place.
  const isBroken = elements.some(element => element.localName === 'parsererror');
  if (isBroken || root.localName !== 'opml') return refused('transferNotOpml');
  const feeds = elements.filter(element => element.localName === 'outline' && element.getAttribute('xmlUrl') !== null);
  const { people, complaints } = gather(feeds, feed => personOf(feed, placeFor));
  const tooMany = cut ? [{ key: 'transferTooManyOutlines', values: { limit: LIMITS.outlines } }] : [];
  return { people: joinFeeds(people), complaints: [...complaints, ...tooMany] };
}
