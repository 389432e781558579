import { describe, expect, it } from 'vitest';
import { arrange, EVERYBODY, kindsAmong } from '../../src/options/people/arrange.ts';
import type { Card } from '../../src/people/card.ts';

const card = (name: string, change: Partial<Card> = {}): Card => ({
  id: name,
  name,
  step: 'reading',
  kinds: ['site'],
  reachable: false,
  savedAt: 0,
  text: name.toLowerCase(),
  ...change,
});

/** As the store lists them: newest first. */
const cards = [
  card('Zora', { step: 'met', lastAt: 5, kinds: ['x', 'site'] }),
  card('Ärpad', { reachable: true, lastAt: 9 }),
  card('bo', { step: 'email', kinds: ['x'] }),
  card('Ada', { step: 'email', reachable: true, lastAt: 7 }),
];

const names = new Intl.Collator('en', { sensitivity: 'base' });
const namesOf = (wish: Partial<typeof EVERYBODY>): string[] =>
  arrange(cards, { ...EVERYBODY, ...wish }, names).map(one => one.name);

describe('arrange', () => {
  it('leaves everybody in the order of the store', () => {
    expect(namesOf({})).toEqual(['Zora', 'Ärpad', 'bo', 'Ada']);
  });

  it('filters by step, place, reach and words together', () => {
    expect(namesOf({ step: 'email' })).toEqual(['bo', 'Ada']);
    expect(namesOf({ kind: 'x' })).toEqual(['Zora', 'bo']);
    expect(namesOf({ reach: 'yes' })).toEqual(['Ärpad', 'Ada']);
    expect(namesOf({ reach: 'no', step: 'email', query: 'B' })).toEqual(['bo']);
  });

  it('sorts by name as the language does, capitals and accents aside', () => {
    expect(namesOf({ sort: 'name' })).toEqual(['Ada', 'Ärpad', 'bo', 'Zora']);
  });

  it('sorts by last contact, those without one last', () => {
    expect(namesOf({ sort: 'latest' })).toEqual(['Ärpad', 'Ada', 'Zora', 'bo']);
  });

  it('sorts the closest first', () => {
    expect(namesOf({ sort: 'closest' })).toEqual(['Zora', 'bo', 'Ada', 'Ärpad']);
  });
});

describe('kindsAmong', () => {
  it('offers the sorts of places that occur, the most frequent first', () => {
    expect(kindsAmong(cards)).toEqual(['site', 'x']);
    expect(kindsAmong([])).toEqual([]);
  });
});
