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

/** What a fresh sighting of the same person may add. */
export type Addition = Pick<Person, 'places' | 'ways'> & Partial<Pick<Person, 'note' | 'bio' | 'location' | 'bylines'>>;

/** A record with what is new of the same person: everything it had stays as it was, also the name the reader gave. */
export function join<P extends Omit<Person, 'deletedAt'>>(there: P, fresh: Addition): P {
  const bio = there.bio ?? fresh.bio;
  const location = there.location ?? fresh.location;
  const bylines = [...new Set([...(there.bylines ?? []), ...(fresh.bylines ?? [])])];
  return {
    ...there,
    places: joinPlaces(there.places, fresh.places),
    ways: joinWays(there.ways, fresh.ways),
    note: joinNotes(there.note, fresh.note ?? ''),
    ...(bylines.length === 0 ? {} : { bylines }),
    ...(bio === undefined ? {} : { bio }),
    ...(location === undefined ? {} : { location }),
  };
}

/** Both notes, one under the other; once where the one holds the other. */
export function joinNotes(one: string, other: string): string {
  if (one.includes(other.trim())) return one;
  return other.includes(one.trim()) ? other : `${one}\n\n${other}`;
}
