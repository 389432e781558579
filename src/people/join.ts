import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Way } from './way.ts';

const wayKey = (way: Way): string => `${way.kind} ${way.kind === 'email' ? way.value.trim().toLowerCase() : way.value}`;

/** Those of `more` that `there` has not, behind it. A place only linked to so far is no longer, once it was read there. */
export function joinPlaces(there: readonly Place[], more: readonly Place[]): readonly Place[] {
  const read = new Map(more.filter(place => place.linked !== true).map(place => [place.url, place]));
  const seen = new Set(there.map(place => place.url));
  return [
    ...there.map(place => (place.linked === true ? (read.get(place.url) ?? place) : place)),
    ...more.filter(place => !seen.has(place.url) && seen.add(place.url)),
  ];
}

/** Those of `more` that `there` has not, behind it; mail addresses are equal whatever their case. */
export function joinWays(there: readonly Way[], more: readonly Way[]): readonly Way[] {
  const seen = new Set(there.map(wayKey));
  return [...there, ...more.filter(way => !seen.has(wayKey(way)) && seen.add(wayKey(way)))];
}

const spelling = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Every other spelling of their name, each once; what differs in capitals only is the same. */
export function joinAliases(
  there: Pick<Person, 'name' | 'aliases'>,
  more: Partial<Pick<Person, 'name' | 'aliases'>>,
): readonly string[] {
  const seen = new Set(['', spelling(there.name), ...(there.aliases ?? []).map(spelling)]);
  const isNew = (name: string): boolean => !seen.has(spelling(name)) && seen.add(spelling(name)) !== undefined;
  return [...(there.aliases ?? []), ...[more.name ?? '', ...(more.aliases ?? [])].filter(isNew)];
}

/** What they said of themselves, here and there. */
export const joinBios = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? (one ?? other) : joinNotes(one, other);

/** What a fresh sighting of the same person may add. */
export type Addition = Pick<Person, 'places' | 'ways'> &
  Partial<Pick<Person, 'name' | 'note' | 'bio' | 'location' | 'bylines' | 'aliases'>>;

/** A record with what is new of the same person: everything it had stays as it was, also the name the reader gave. */
export function join<P extends Omit<Person, 'deletedAt'>>(there: P, fresh: Addition): P {
  const bio = joinBios(there.bio, fresh.bio);
  const aliases = joinAliases(there, fresh);
  const location = there.location ?? fresh.location;
  const bylines = [...new Set([...(there.bylines ?? []), ...(fresh.bylines ?? [])])];
  return {
    ...there,
    places: joinPlaces(there.places, fresh.places),
    ways: joinWays(there.ways, fresh.ways),
    note: joinNotes(there.note, fresh.note ?? ''),
    ...(bylines.length === 0 ? {} : { bylines }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(bio === undefined ? {} : { bio }),
    ...(location === undefined ? {} : { location }),
  };
}

/** Both notes, one under the other; once where the one holds the other. */
export function joinNotes(one: string, other: string): string {
  if (one.includes(other.trim())) return one;
  return other.includes(one.trim()) ? other : `${one}\n\n${other}`;
}
