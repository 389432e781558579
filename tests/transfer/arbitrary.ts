import fc from 'fast-check';
import { vi } from 'vitest';
import { placeOf } from '../../src/detect/places.ts';
import type { Person } from '../../src/people/person.ts';
import type { Place } from '../../src/people/place.ts';
import { STEPS } from '../../src/people/step.ts';
import type { Way } from '../../src/people/way.ts';
import { manyLines, oneLine } from '../../src/transfer/clean.ts';
import { PLACE_KINDS } from '../../src/transfer/csv/column.ts';
import { LIMITS } from '../../src/transfer/limits.ts';
import { NASTY } from './nasty.ts';

/** The full counts take a minute; `FONDLY_FULL=1` runs them, everyday runs take a tenth. */
export const FULL = process.env['FONDLY_FULL'] === '1';
// A full run may share its machine with others.
if (FULL) vi.setConfig({ testTimeout: 600_000 });

export const thousands = (full: number): number => (FULL ? full : full / 10);

/** Any text: nasty, ordinary, or anything the generator thinks of, alone or glued together. */
export const anyText = fc.oneof(
  { arbitrary: fc.constantFrom(...NASTY), weight: 4 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  { arbitrary: fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map(pair => pair.join(' ')), weight: 1 },
);

const word = fc.string({ unit: fc.constantFrom(...'abcdefghij0123456789'), minLength: 1, maxLength: 12 });
const label = word.map(it => `h${it}`);

/** Addresses as the rest of Fondly keeps them: in their normal form. */
const url = fc
  .record({
    host: label,
    path: fc.array(
      anyText.map(it => encodeURIComponent(oneLine(it, 30))),
      { maxLength: 2 },
    ),
  })
  .map(({ host, path }) => placeOf(`https://${host}.example/${path.join('/')}`))
  .map(place => (place?.kind === 'site' ? place.url : 'https://ada.example/'));

const profile = fc
  .tuple(
    fc.constantFrom('https://x.com/', 'https://www.facebook.com/', 'https://github.com/', 'https://bsky.app/profile/'),
    word,
  )
  .map(([site, user]) => placeOf(`${site}u${user}`))
  .filter((place): place is Place => place !== undefined);

const handle = fc.tuple(word, label).map(([user, host]) => `${user}@${host}.example`);

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  profile,
  url.map((it): Place => ({ kind: 'site', url: it })),
  fc
    .tuple(fc.constantFrom(...PLACE_KINDS.filter(kind => kind !== 'site')), url)
    .map(([kind, it]): Place => ({ kind, url: it })),
  fc
    .tuple(label, handle)
    .map(([host, it]): Place => ({ kind: 'mastodon', url: `https://${host}.example/@a`, handle: it })),
);

const anyWay: fc.Arbitrary<Way> = fc.oneof(
  fc.tuple(word, label).map(([user, host]): Way => ({ kind: 'email', value: `${user}@${host}.example` })),
  fc
    .constantFrom('+49 30 1234', '(0)1/23-45', '0151.234', '+1 (555) 010 999')
    .map((value): Way => ({ kind: 'phone', value })),
  url.map((value): Way => ({ kind: 'form', value })),
  url.map((value): Way => ({ kind: 'message', value })),
);

const instant = fc.integer({ min: 1, max: Date.UTC(2100, 0, 1) });
const name = anyText.map(it => oneLine(it, LIMITS.name) || 'Ada');

/** Drops the fields that are undefined: a record either has a field or has not. */
function defined<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Somebody as the store may hold them, every text nasty and clean. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    id: fc.uuid(),
    name,
    places: fc.uniqueArray(anyPlace, { selector: place => place.url, maxLength: 4 }),
    ways: fc.uniqueArray(anyWay, { selector: way => way.kind + way.value, maxLength: 4 }),
    note: anyText.map(it => manyLines(it, LIMITS.note)),
    step: fc.constantFrom(...STEPS),
    aliases: maybe(fc.uniqueArray(name, { minLength: 1, maxLength: 3 })),
    bio: maybe(anyText.map(it => manyLines(it, LIMITS.bio) || 'writes')),
    location: maybe(anyText.map(it => oneLine(it) || 'Jena')),
    rhythmDays: maybe(fc.integer({ min: 1, max: 365 })),
    neverSuggest: maybe(fc.constant(true)),
    savedAt: instant,
    savedFrom: maybe(fc.record({ url, title: anyText.map(it => oneLine(it)) })),
    changedAt: instant,
    rev: fc.integer({ min: 1, max: 1000 }),
  })
  .map(person => defined<Person>(person));

/** What every format but the backup leaves out: where a way was found, other spellings, the counters, Deleted. Order of addresses aside. */
export function comparable(person: Omit<Person, 'changedAt' | 'rev'> | Person): unknown {
  const { changedAt: _changed, rev: _rev, aliases: _aliases, ...rest } = { changedAt: 0, rev: 0, ...person };
  const key = (it: Place | Way): string => JSON.stringify([it.kind, 'url' in it ? it.url : it.value]);
  const sorted = <T extends Place | Way>(list: readonly T[]): T[] =>
    [...list].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return { ...rest, places: sorted(person.places), ways: sorted(person.ways) };
}

/** So many people, each with an id of their own. */
export const peopleOf = (length: number, person = anyPerson): fc.Arbitrary<Person[]> =>
  fc.uniqueArray(person, { minLength: length, maxLength: length, selector: it => it.id });
