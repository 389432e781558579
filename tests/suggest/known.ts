import fc from 'fast-check';
import { STEPS } from '../../src/people/step.ts';
import type { KnownLetter } from '../../src/suggest/known-letters.ts';
import type { Known } from '../../src/suggest/situation.ts';
import { addDays, type Day } from '../../src/words/day.ts';

export const TODAY: Day = '2026-11-23';

export const ago = (days: number): Day => addDays(TODAY, -days);

/** Somebody reachable of whom nothing is known but what is given. */
export const knownPerson = (id: string, what: Partial<Known> = {}): Known => ({
  id,
  step: 'reading',
  reads: [],
  pieces: 0,
  moments: 0,
  hasNote: false,
  talks: [],
  letters: [],
  calls: [],
  meetings: [],
  proposed: [],
  declined: [],
  reachable: true,
  neverSuggest: false,
  ...what,
});

const day = fc.integer({ min: -2, max: 1200 }).map(ago);
const days = (maxLength: number): fc.Arbitrary<Day[]> => fc.array(day, { maxLength });
const often = fc.integer({ min: 0, max: 9 }).map(dice => dice > 0);

const letter: fc.Arbitrary<KnownLetter> = fc.record({ day, answered: fc.boolean() });

/** Anybody: any history, mostly somebody who may be proposed. */
export const anybody = (id: fc.Arbitrary<string> = fc.uuid()): fc.Arbitrary<Known> =>
  fc.record(
    {
      id,
      step: fc.constantFrom(...STEPS),
      reads: days(12),
      pieces: fc.nat(12),
      moments: fc.nat(5),
      hasNote: fc.boolean(),
      talks: days(4),
      letters: fc.array(letter, { maxLength: 3 }),
      calls: days(1),
      meetings: days(1),
      proposed: days(3),
      declined: days(2),
      reachable: often,
      neverSuggest: often.map(yes => !yes),
      place: fc.constantFrom('Lisbon', 'Lisbon, Portugal', 'Oslo', ''),
      rhythmDays: fc.integer({ min: 1, max: 400 }),
      savedDay: day,
    },
    {
      requiredKeys: [
        'id',
        'step',
        'reads',
        'pieces',
        'moments',
        'hasNote',
        'talks',
        'letters',
        'calls',
        'meetings',
        'proposed',
        'declined',
        'reachable',
        'neverSuggest',
      ],
    },
  );

/** Some people with ids of their own. */
export const crowd = (maxLength: number): fc.Arbitrary<Known[]> =>
  fc.uniqueArray(anybody(), { maxLength, selector: known => known.id });
