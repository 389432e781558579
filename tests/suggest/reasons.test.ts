import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../bench/english.ts';
import type { Known } from '../../src/suggest/situation.ts';
import { whoNext } from '../../src/suggest/suggest.ts';
import { ago, anybody, knownPerson, TODAY } from './known.ts';

/** No line breaks inside a date: its spaces are of the kind that holds together. */
const plain = (sentence: string): string => sentence.replaceAll('\u00a0', ' ');

const why = (what: Partial<Known>): string[] =>
  whoNext([knownPerson('ana', what)], TODAY, 'Lisbon').next?.reasons.map(reason =>
    plain(english.phrase(reason.phrase)),
  ) ?? [];

describe('reasons', () => {
  it.each<[string, Partial<Known>]>([
    ['You have read 9 of their pieces, the last one yesterday', { reads: [ago(1), ago(30)], pieces: 9 }],
    ['You have read 2 of their pieces, the last one today', { reads: [ago(0), ago(3)], pieces: 2 }],
    ['You have read 2 of their pieces, the last one on October 4, 2026', { reads: [ago(50), ago(60)], pieces: 2 }],
    ['You have come back to one piece 3 times, the last time 2 days ago', { reads: [2, 8, 9].map(ago), pieces: 1 }],
    ['You read a piece of theirs 5 days ago', { reads: [ago(5)], pieces: 1 }],
    ['You kept a line of theirs', { moments: 1 }],
    ['You kept 3 lines of theirs', { moments: 3 }],
    ['You wrote down why you like their work', { hasNote: true }],
    ['You two have talked in public 2 times, the last time 9 days ago', { talks: [ago(9), ago(30)] }],
    ['They answered your letter of May 7, 2026; time for another', { letters: [{ day: ago(200), answered: true }] }],
    ['You last met on May 7, 2026', { letters: [{ day: ago(300), answered: true }], meetings: [ago(200)] }],
    ['You last spoke on the phone on May 7, 2026', { calls: [ago(200)] }],
    ['You wanted to be in touch every 60 days', { rhythmDays: 60, meetings: [ago(90)] }],
    ['They live in Lisbon, Portugal, near you', { place: 'Lisbon, Portugal' }],
    ['You saved them on August 15, 2026 and have not written yet', { savedDay: ago(100), reads: [ago(4)], pieces: 1 }],
    ['You have not written to them yet', { savedDay: ago(5), reads: [ago(4)], pieces: 1 }],
    ['You saved them', {}],
  ])('say: %s', (sentence, what) => {
    expect(why(what)).toContain(sentence);
  });

  it('are sentences that exist, with every number in its place, whoever it is', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(anybody(), known => {
        for (const { phrase } of whoNext([known], TODAY, 'Lisbon').next?.reasons ?? []) {
          told.add(phrase.key);
          expect(english.phrase(phrase)).toMatch(/^(?:You|They) [^{}]+$/);
        }
      }),
      { numRuns: 1000 },
    );
    console.info(`reasons told: ${[...told].sort().join(', ')}`);
    expect(told.size).toBeGreaterThan(10);
  });

  it('show no score', () => {
    const { next } = whoNext([knownPerson('ana', { reads: [ago(1)], pieces: 1 })], TODAY);
    expect(Object.keys(next ?? {})).toEqual(['id', 'reasons']);
  });
});
