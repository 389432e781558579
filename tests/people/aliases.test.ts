import { describe, expect, it } from 'vitest';
import { join } from '../../src/people/join.ts';
import { mergePeople } from '../../src/people/merge.ts';
import type { Person } from '../../src/people/person.ts';
import { isKnownBy } from '../../src/people/same.ts';
import { searchCards } from '../../src/people/search.ts';
import { cardOf, cardRow } from '../../src/store/rows.ts';

const ada: Person = {
  id: 'a',
  name: 'Ada Byron',
  places: [{ kind: 'site', url: 'https://mag.example/' }],
  ways: [],
  note: '',
  step: 'reading',
  bio: 'Writes about engines.',
  savedAt: 1,
  changedAt: 1,
  rev: 1,
};
const countess: Person = { ...ada, id: 'b', name: 'Gräfin Lovelace', bio: 'Weaves.', aliases: ['ADA  byron', 'AAL'] };

describe('other spellings of a name', () => {
  it('are kept when two are joined, each once, and not those that only differ in capitals', () => {
    const merged = mergePeople(ada, countess);
    expect(merged).toMatchObject({ name: 'Ada Byron', aliases: ['Gräfin Lovelace', 'AAL'] });
    expect(merged.bio).toBe('Writes about engines.\n\nWeaves.');
    expect(mergePeople(merged, { ...countess, id: 'c' }).aliases).toEqual(merged.aliases);
  });

  it('come with a sighting under another name, once', () => {
    const seen = { name: 'A. Byron', places: [], ways: [] };
    const joined = join(ada, seen);
    expect(joined.aliases).toEqual(['A. Byron']);
    expect(join(joined, seen)).toEqual(joined);
    expect(join(ada, { ...seen, name: 'ada byron' })).toEqual(ada);
  });

  it('are found by search, and tell writers of one site apart', () => {
    const merged = mergePeople(ada, countess);
    const card = cardOf(cardRow(merged, [], undefined));
    expect(searchCards([card], 'grafin')).toEqual([card]);
    const [url = ''] = merged.places.map(place => place.url);
    expect(isKnownBy(merged, [url], [], 'Gräfin Lovelace')).toBe(true);
    expect(isKnownBy(ada, [url], [], 'Gräfin Lovelace')).toBe(false);
  });
});
