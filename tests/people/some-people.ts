import fc from 'fast-check';
import type { Person } from '../../src/people/person.ts';
import type { Place } from '../../src/people/place.ts';
import { STEPS } from '../../src/people/step.ts';
import type { Way } from '../../src/people/way.ts';

/** Few enough addresses that two people often share one. */
const place: fc.Arbitrary<Place> = fc.record(
  {
    kind: fc.constantFrom('site', 'x', 'mastodon'),
    url: fc.integer({ min: 1, max: 6 }).map(n => `https://place${n}.example/`),
    linked: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'url'] },
);

const way: fc.Arbitrary<Way> = fc
  .integer({ min: 1, max: 5 })
  .map(n => ({ kind: 'email', value: `p${n}@mail.example` }));

/** A person with id `id`; notes, names and lists overlap often. */
export const somePerson = (id: string): fc.Arbitrary<Person> =>
  fc.record(
    {
      id: fc.constant(id),
      name: fc.constantFrom('Ada Byron', 'Bo Li', 'Ada', '김 하나'),
      places: fc.uniqueArray(place, { selector: it => it.url, maxLength: 4 }),
      ways: fc.uniqueArray(way, { selector: it => it.value, maxLength: 3 }),
      note: fc.constantFrom('', 'engines', 'engines and looms', 'birds'),
      step: fc.constantFrom(...STEPS),
      bio: fc.constantFrom('writes', 'weaves'),
      location: fc.constantFrom('Lisbon', 'Porto'),
      rhythmDays: fc.constantFrom(30, 90),
      neverSuggest: fc.constant(true),
      aliases: fc.constantFrom(['Ada'], ['A. Byron', 'Countess']),
      bylines: fc.constantFrom(['byline mag.example ada'], ['byline mag.example bo']),
      savedAt: fc.integer({ min: 1, max: 9 }),
      changedAt: fc.constant(9),
      rev: fc.integer({ min: 1, max: 5 }),
    },
    { requiredKeys: ['id', 'name', 'places', 'ways', 'note', 'step', 'savedAt', 'changedAt', 'rev'] },
  );
