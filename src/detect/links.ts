import type { Place } from '../people/place.ts';
import { attribute, findAll, textOf } from './dom.ts';
import { keyOf } from './names.ts';
import { placeOf } from './places.ts';
import type { Scene } from './scene.ts';
import { emailOf } from './ways.ts';

/** In the text, and in the head those that say whose page it is. */
const LINKS =
  'a[href],[data-cfemail],link[rel~="me"][href],link[rel~="author"][href],link[rev~="made"][href],link[rel~="made"][href],link[rev~="author"][href]';
const MOST_LINKS = 1_500;
/** Only addresses like these are looked at twice: profiles elsewhere, author pages here, mail. */
const WORTH =
  /author|autor|auteur|contribut|writer|staff|people|person|profile|journalist|team|redakt|user|columnist|reporter|editor|member|signataire|about|bio|\/u\/|\/by\/|\/@|twitter\.|x\.com|facebook\.|instagram\.|linkedin\.|github\.|youtube\.|pinterest\.|bsky|xing\.|flickr\.|tumblr\.|plus\.google|medium\.|patreon\.|goodreads|blogger\.com|soundcloud|twitch\.tv|vk\.com|threads\.|tiktok\.|reddit\.com\/u|substack|mastodon|about\.me|orcid|scholar\.google|researchgate|dblp\.|ravelry|micro\.blog|bandcamp|letterboxd|ko-fi|buymeacoffee|gitlab|codeberg|stackoverflow\.com\/users|profile\.hatena|behance|dribbble|vimeo|mailto:|email-protection/;
/** Networks no site file knows: their profiles are one word after the host. */
const NETWORKS =
  /^(?:[a-z]{2}\.|www\.)?(?:github\.com|pinterest\.[a-z.]{2,6}|xing\.com|flickr\.com|plus\.google\.com|soundcloud\.com|twitch\.tv|vk\.com|vimeo\.com|about\.me|behance\.net|dribbble\.com|unsplash\.com|speakerdeck\.com|gravatar\.com|kinja\.com|bloglovin\.com|deviantart\.com|last\.fm|snapchat\.com|telegram\.me|t\.me|ko-fi\.com|buymeacoffee\.com|orcid\.org|dblp\.org|ravelry\.com|micro\.blog|letterboxd\.com|gitlab\.com|codeberg\.org|stackoverflow\.com|researchgate\.net|scholar\.google\.[a-z.]{2,6}|profile\.hatena\.ne\.jp|steadyhq\.com|runalyze\.com|prezi\.com)$/;
/** The place an address stands for, networks included that no site file knows. */
export function readPlace(raw: string, base: URL): Place | undefined {
  const place = placeOf(raw, base);
  if (place?.kind !== 'site') return place;
  const url = new URL(place.url);
  const isProfile = NETWORKS.test(url.hostname) && url.pathname.length > 1 && url.pathname.split('/').length <= 4;
  return isProfile ? { ...place, kind: 'other' } : place;
}

export interface Link {
  readonly element: Element;
  readonly place: Place | undefined;
  readonly email: string | undefined;
  text(): string;
}

/** A link whose own markup says that it leads to the author, or to another page of theirs. */
const saysWhose = (element: Element): boolean =>
  /\b(?:author|me|made)\b/.test(attribute(element, 'rel')) || attribute(element, 'rev') !== '';

/** Shorter pieces of a name stand in too many addresses. */
const SHORTEST_NAME = 4;

/**
 * The links of a page that may lead to somebody: profiles, author pages, mail, addresses that hold a last name.
 * @param byline links that are worth a look whatever they lead to
 */
export function readLinks(scene: Scene, byline: ReadonlySet<Element>, names: readonly string[]): Link[] {
  const links: Link[] = [];
  const lastNames = names.map(name => keyOf(name.split(' ').at(-1) ?? '')).filter(key => key.length >= SHORTEST_NAME);
  for (const element of findAll(scene.page, LINKS, MOST_LINKS)) {
    const href = attribute(element, 'href');
    const code = attribute(element, 'data-cfemail');
    const address = href.slice(0, 300).toLowerCase();
    const isWorth =
      code !== '' || byline.has(element) || WORTH.test(address) || lastNames.some(name => address.includes(name));
    if (!isWorth && !saysWhose(element)) continue;
    const email = emailOf(code ? `/cdn-cgi/l/email-protection#${code}` : href);
    const place = email || code ? undefined : readPlace(href, scene.base);
    if (!email && !place) continue;
    let text: string | undefined;
    links.push({ element, place, email, text: () => (text ??= textOf(element, 120)) });
  }
  return links;
}

/** The last part of an address's path: what profiles and author pages are called by. */
export const lastPartOf = (address: string): string =>
  new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
