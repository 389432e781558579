import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/people/card.ts';
import { fold, searchCards, searchText } from '../../src/people/search.ts';

const card = (name: string, more = ''): Card => ({
  id: name,
  name,
  step: 'reading',
  kinds: [],
  reachable: false,
  savedAt: 1,
  text: searchText(
    { id: name, name, places: [], ways: [], note: more, step: 'reading', savedAt: 1, changedAt: 1, rev: 1 },
    [],
  ),
});

const FINDS: readonly [query: string, name: string][] = [
  ['ada', 'ÁDA Byron'],
  ['ＡＤＡ', 'Ada'],
  ['istanbul', 'İSTANBUL'],
  ['ISTANBUL', 'ıstanbul'],
  ['strasse', 'Straße'],
  ['oystein', 'Øystein'],
  ['lodz', 'Łódź'],
  ['김', '김 하나'],
  ['하나 김', '김 하나'],
  ['ｶﾀｶﾅ', 'カタカナ'],
  ['ガ', 'ガ'],
  ['عمر', 'عُمَر'],
  ['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς'],
  ['елкин', 'Ёлкин'],
  ['nguyen', 'Nguyễn'],
  ['by ada', 'Ada Byron'],
];

describe('search', () => {
  it('puts names that begin with the query first, and takes no name and note for one', () => {
    const cards = [card('Ada', 'Byron'), card('Ada Byron')];
    expect(searchCards(cards, 'ada byron').map(({ name }) => name)).toEqual(['Ada Byron', 'Ada']);
  });

  for (const [query, name] of FINDS)
    it(`finds ${name} by ${query}`, () => {
      expect(searchCards([card('Bo Li'), card(name)], query).map(it => it.name)).toEqual([name]);
    });

  it('finds by note, shows names that begin with the query first, and keeps the order otherwise', () => {
    const cards = [card('Bo', 'knows Ada'), card('Ada'), card('Cy', 'ada too')];
    expect(searchCards(cards, 'ada').map(it => it.name)).toEqual(['Ada', 'Bo', 'Cy']);
    expect(searchCards(cards, '  ')).toBe(cards);
    expect(searchCards(cards, 'zz')).toEqual([]);
  });

  it('does not find words that stand in two different parts as one', () => {
    expect(searchCards([card('Ada', 'Byron')], 'ab')).toEqual([]);
  });

  it('folds what is folded to itself, and finds every name by itself in any case', () => {
    const runs = 1000;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), text => {
        expect(fold(fold(text))).toBe(fold(text));
        const whole = card(text);
        for (const query of [text, text.toUpperCase(), text.normalize('NFD')])
          expect(searchCards([whole], query)).toEqual([whole]);
      }),
      { numRuns: runs },
    );
    console.log(`names found by themselves: ${runs}`);
  });
});
