import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/people/change.ts';
import type { Person } from '../../src/people/person.ts';
import { somePerson } from './some-people.ts';

const RUNS = 1000;
const FIELDS = ['name', 'note', 'places', 'ways', 'step', 'bio', 'location'] as const;

/** What another reader might make of a record: some fields taken from another. */
const edit = (from: Person, fields: readonly (typeof FIELDS)[number][]): Partial<Person> =>
  Object.fromEntries(fields.map(field => [field, from[field]]));

const some = fc.subarray([...FIELDS]);

describe('two windows changing one record', () => {
  it('both win where they touched different fields, in either order', () => {
    fc.assert(
      fc.property(somePerson('a'), somePerson('a'), some, (before, other, fields) => {
        const [mine, theirs] = [
          edit(other, fields),
          edit(
            other,
            FIELDS.filter(field => !fields.includes(field)),
          ),
        ];
        const there = applyChange(before, before, theirs).record;
        const here = applyChange(before, before, mine).record;
        const [one, two] = [applyChange(there, before, mine), applyChange(here, before, theirs)];
        expect(one.clashes).toEqual([]);
        expect(one.record).toEqual(two.record);
        for (const field of FIELDS) expect(one.record[field]).toEqual(other[field]);
      }),
      { numRuns: RUNS },
    );
    console.log(`edits of different fields: ${RUNS}`);
  });

  it('lose no text: a field both rewrote differently clashes, and nothing of it is taken', () => {
    fc.assert(
      fc.property(somePerson('a'), somePerson('a'), somePerson('a'), (before, one, two) => {
        const now = applyChange(before, before, { note: one.note }).record;
        const { record, clashes } = applyChange(now, before, { note: two.note });
        const lost = ![now.note, before.note].includes(two.note) && now.note !== before.note;
        expect(clashes).toEqual(lost ? ['note'] : []);
        if (lost) expect(record.note).toBe(now.note);
      }),
      { numRuns: RUNS },
    );
  });

  it('also where nobody had anything in the list yet', () => {
    const none: Person = {
      id: 'a',
      name: 'Ada',
      places: [],
      ways: [],
      note: '',
      step: 'reading',
      savedAt: 1,
      changedAt: 1,
      rev: 1,
    };
    const there = { ...none, aliases: ['Countess'] };
    expect(applyChange(there, none, { aliases: ['A. Byron'] })).toEqual({
      record: { ...none, aliases: ['Countess', 'A. Byron'] },
      clashes: [],
    });
    expect(applyChange(none, there, { aliases: [] }).record).toEqual(none);
  });

  it('keep in a list what either added and drop what either removed', () => {
    fc.assert(
      fc.property(somePerson('a'), somePerson('a'), somePerson('a'), (before, one, two) => {
        const now = applyChange(before, before, { ways: one.ways }).record;
        const after = applyChange(now, before, { ways: two.ways }).record.ways.map(way => way.value);
        const had = before.ways.map(way => way.value);
        const [left, right] = [one, two].map(it => it.ways.map(way => way.value)) as [string[], string[]];
        for (const value of [...left, ...right]) {
          const isRemoved = had.includes(value) && !(left.includes(value) && right.includes(value));
          expect(after.includes(value)).toBe(!isRemoved);
        }
        expect(new Set(after).size).toBe(after.length);
      }),
      { numRuns: RUNS },
    );
  });
});
