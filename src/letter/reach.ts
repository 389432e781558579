import type { Person } from '../people/person.ts';
import type { Place, PlaceKind } from '../people/place.ts';
import type { Way } from '../people/way.ts';

/** A page of theirs where a letter can be pasted, when there is no mail address. */
export type Page = Pick<Way, 'value'> & ({ readonly form: Way['kind'] } | { readonly place: Place });

/** Sites with messages between people first, then their own site; a feed takes nothing. */
const ORDER: readonly (readonly PlaceKind[])[] = [
  ['x', 'bluesky', 'mastodon', 'facebook', 'instagram', 'threads', 'linkedin', 'substack', 'reddit', 'tumblr'],
  ['site', 'wordpress', 'blogger', 'medium', 'youtube', 'tiktok', 'patreon', 'goodreads', 'github', 'devto', 'other'],
];

const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Pages to reach somebody by, the likeliest first: contact forms and messages, then profiles, then their own site. */
export function pagesToReach({ ways, places }: Pick<Person, 'ways' | 'places'>): readonly Page[] {
  const forms = ways
    .filter(way => (way.kind === 'form' || way.kind === 'message') && isWeb(way.value))
    .map(way => ({ value: way.value, form: way.kind }));
  const taken = new Set(forms.map(form => form.value));
  const theirs = ORDER.flatMap(kinds => places.filter(place => kinds.includes(place.kind)))
    .filter(place => isWeb(place.url) && !taken.has(place.url))
    .map(place => ({ value: place.url, place }));
  return [...forms, ...theirs];
}
