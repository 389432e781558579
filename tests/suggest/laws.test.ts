import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../src/suggest/situation.ts';
import { type Choice, whoNext } from '../../src/suggest/suggest.ts';
import { ago, anybody, crowd, knownPerson, TODAY } from './known.ts';

const RUNS = 1500;

const idsOf = ({ next, others }: Choice): string[] => (next ? [next, ...others] : others).map(one => one.id);
const order = (people: readonly Known[]): string[] => idsOf(whoNext(people, TODAY, 'Lisbon'));
/** Where somebody stands, 0 first; after everybody when not proposed at all. */
const rank = (people: readonly Known[], id: string): number => {
  const at = order(people).indexOf(id);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};
const day = fc.integer({ min: 0, max: 1200 }).map(ago);

describe('the laws of choosing', () => {
  it('more reading never lowers a person', () => {
    let moved = 0;
    fc.assert(
      fc.property(crowd(5), anybody(fc.constant('me')), day, fc.boolean(), (people, me, read, isNew) => {
        const more = { ...me, reads: [...me.reads, read], pieces: me.pieces + (isNew ? 1 : 0) };
        const [before, after] = [rank([...people, me], 'me'), rank([...people, more], 'me')];
        if (after < before) moved += 1;
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: RUNS },
    );
    console.info(`more reading: ${RUNS} crowds, raised in ${moved}, lowered in none`);
    expect(moved).toBeGreaterThan(0);
  });

  it('a kept line, a note, a talk never lower a person, nor does living near', () => {
    fc.assert(
      fc.property(crowd(5), anybody(fc.constant('me')), day, (people, me, talk) => {
        const before = rank([...people, me], 'me');
        const better: Known[] = [
          { ...me, moments: me.moments + 1 },
          { ...me, hasNote: true },
          { ...me, talks: [...me.talks, talk] },
          { ...me, place: 'Lisbon' },
        ];
        for (const more of better) expect(rank([...people, more], 'me')).toBeLessThanOrEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  it('a letter without an answer never brings anybody forward', () => {
    let lowered = 0;
    fc.assert(
      fc.property(crowd(5), anybody(fc.constant('me')), day, (people, me, written) => {
        const silent = { ...me, letters: [...me.letters, { day: written, answered: false }] };
        const [before, after] = [rank([...people, me], 'me'), rank([...people, silent], 'me')];
        if (after > before) lowered += 1;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: RUNS },
    );
    console.info(`a silent letter: ${RUNS} crowds, put back in ${lowered}, brought forward in none`);
    expect(lowered).toBeGreaterThan(0);
  });

  it('nobody silent is told of as waiting, late or owing', () => {
    fc.assert(
      fc.property(anybody(), fc.array(day, { minLength: 1, maxLength: 3 }), (me, written) => {
        const silent = { ...me, calls: [], meetings: [], letters: written.map(one => ({ day: one, answered: false })) };
        const keys = whoNext([silent], TODAY).next?.reasons.map(reason => reason.phrase.key) ?? [];
        expect(keys).not.toContain('suggestRhythm');
        expect(keys).not.toContain('suggestFirst');
        expect(keys.filter(key => key.startsWith('suggestAnswered'))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('the order people come in does not matter', () => {
    fc.assert(
      fc.property(
        crowd(8).chain(people =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          expect(whoNext(shuffled, TODAY, 'Lisbon')).toEqual(whoNext(people, TODAY, 'Lisbon'));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('ties go to who was saved first, then by id, whatever the locale thinks of letters', () => {
    const same = { reads: [ago(3)], pieces: 1 };
    const people = ['ä', 'z', 'Z', 'a', 'ı'].map(id => knownPerson(id, { ...same, savedDay: ago(50) }));
    expect(order(people)).toEqual(['Z', 'a', 'z', 'ä']);
    expect(order([...people, knownPerson('ŷ', { ...same, savedDay: ago(51) })])[0]).toBe('ŷ');
  });

  it('an unrelated person does not reorder the others', () => {
    fc.assert(
      fc.property(crowd(8), anybody(fc.constant('new')), (people, newcomer) => {
        const before = order(people);
        const after = order([...people, newcomer]);
        const both = (ids: readonly string[]): string[] => ids.filter(id => before.includes(id) && after.includes(id));
        expect(both(after)).toEqual(both(before));
        expect(['new', before[0]]).toContain(after[0]);
      }),
      { numRuns: RUNS },
    );
  });

  it('nobody who cannot or shall not be written to is proposed, even if nobody else is left', () => {
    fc.assert(
      fc.property(crowd(8), people => {
        const proposed = new Set(order(people));
        for (const known of people)
          if (!known.reachable || known.neverSuggest) expect(proposed).not.toContain(known.id);
      }),
      { numRuns: RUNS },
    );
  });

  it('every proposal has reasons, and their shares add up to one', () => {
    fc.assert(
      fc.property(crowd(8), people => {
        const { next, others } = whoNext(people, TODAY, 'Lisbon');
        expect(others.length).toBeLessThanOrEqual(3);
        for (const { reasons } of next ? [next, ...others] : others) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.reduce((sum, reason) => sum + reason.share, 0)).toBeCloseTo(1);
          expect(reasons.map(reason => reason.share)).toEqual(
            reasons.map(reason => reason.share).sort((a, b) => b - a),
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});
