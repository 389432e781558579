import fc from 'fast-check';
import type { Hello } from '../../src/hello/hello.ts';
import type { Letter } from '../../src/letter/letter.ts';
import type { Encounter } from '../../src/people/encounter.ts';
import type { Moment } from '../../src/people/moment.ts';
import { STEPS } from '../../src/people/step.ts';
import type { Everything } from '../../src/transfer/everything.ts';
import { addDays } from '../../src/words/day.ts';
import { anyPerson, anyText } from './arbitrary.ts';

const id = fc.uuid();
const instant = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
const day = fc.integer({ min: 0, max: 20_000 }).map(count => addDays('2000-01-01', count));
const address = fc.integer({ min: 0, max: 99 }).map(count => `https://h${count}.example/`);

/** An arbitrary record that has the fields of `required`, and of `optional` those that come up. */
const record = <T>(required: object, optional: object = {}): fc.Arbitrary<T> =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as never }) as fc.Arbitrary<T>;

const shelf = <T extends { readonly id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { selector: it => it.id, maxLength: 5 });

const moment = record<Moment>({ id, personId: id, text: anyText, keptAt: instant }, { url: address, title: anyText });

const encounter = record<Encounter>(
  {
    id,
    personId: id,
    kind: fc.constantFrom('read', 'talk', 'letter', 'reply', 'call', 'meeting', 'proposed', 'decline'),
    at: instant,
  },
  { url: address, title: anyText, letterId: id, stepBefore: fc.constantFrom(...STEPS) },
);

const letter = record<Letter>(
  {
    id,
    personId: id,
    to: anyText,
    subject: anyText,
    body: anyText,
    tone: fc.constantFrom('plain', 'warm', 'brief'),
    language: fc.constantFrom('en', 'de', 'es', 'fr', 'und'),
    state: fc.constantFrom('draft', 'handed', 'sent'),
    startedAt: instant,
    changedAt: instant,
    rev: fc.nat(),
  },
  {
    fear: fc.integer({ min: 0, max: 10 }),
    outcome: fc.constantFrom('nothing-yet', 'answered', 'talked', 'met'),
    found: fc.integer({ min: 0, max: 10 }),
    handedAt: instant,
    sentAt: instant,
    reportedAt: instant,
    ownWords: anyText,
    namesThem: fc.boolean(),
  },
);

const hello = record<Hello>(
  { id, due: day, state: fc.constantFrom('open', 'snoozed', 'sent', 'skipped') },
  { snoozedUntil: day, personId: id, letterId: id, closedOn: day },
);

const settings = fc.dictionary(
  fc.constantFrom('rhythm', 'home', 'tone', 'tally', '__proto__', 'constructor', 'later'),
  fc.oneof(anyText, fc.boolean(), fc.integer(), fc.constant({ every: 'week', weekday: 1, hour: 9 }), fc.array(anyText)),
);

/** What only a backup and a shared folder carry of a person comes on top. */
const person = fc
  .tuple(anyPerson, fc.subarray(['call', 'met'] as const))
  .map(([one, nudged]) => (nudged.length > 0 ? { ...one, nudged } : one));

/** All that a store may hold, in any combination. */
export const anyEverything: fc.Arbitrary<Everything> = fc.record({
  people: shelf(person),
  moments: shelf(moment),
  encounters: shelf(encounter),
  letters: shelf(letter),
  hellos: shelf(hello),
  merges: shelf(
    fc.record({
      id,
      keptId: id,
      goneId: id,
      kept: anyPerson,
      gone: anyPerson,
      moments: fc.array(id, { maxLength: 2 }),
      encounters: fc.array(id, { maxLength: 2 }),
      letters: fc.array(id, { maxLength: 2 }),
      hellos: fc.array(id, { maxLength: 2 }),
      mergedAt: instant,
    }),
  ).map(merges => merges.slice(0, 2)),
  tally: fc.uniqueArray(
    fc.record({
      url: address,
      name: anyText,
      places: fc.constant([]),
      pieces: fc.array(fc.record({ url: address, on: day }), { maxLength: 3 }),
      lastOn: day,
    }),
    { selector: it => it.url, maxLength: 3 },
  ),
  siteRules: fc.uniqueArray(fc.record({ host: anyText, selector: anyText, madeAt: instant }), {
    selector: it => it.host,
    maxLength: 3,
  }),
  settings,
});
