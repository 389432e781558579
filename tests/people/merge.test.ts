import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePeople, partPeople } from '../../src/people/merge.ts';
import type { MergeRecord } from '../../src/people/merge-record.ts';
import type { Person } from '../../src/people/person.ts';
import { somePerson } from './some-people.ts';

const RUNS = 500;
const record = (kept: Person, gone: Person): MergeRecord => ({
  id: 'm',
  keptId: kept.id,
  goneId: gone.id,
  kept,
  gone,
  moments: [],
  encounters: [],
  letters: [],
  hellos: [],
  mergedAt: 1,
});
const two = fc.tuple(somePerson('a'), somePerson('b'));
const urls = (person: Person): string[] => person.places.map(place => place.url);
const values = (person: Person): string[] => person.ways.map(way => way.value);

describe('merging two people', () => {
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(two, ([kept, gone]) => {
        const merged = mergePeople(kept, gone);
        expect(urls(merged)).toEqual(expect.arrayContaining([...urls(kept), ...urls(gone)]));
        expect(values(merged)).toEqual(expect.arrayContaining([...values(kept), ...values(gone)]));
        expect(merged.note).toContain(kept.note);
        expect(merged.note).toContain(gone.note);
        expect([merged.name, ...(merged.aliases ?? [])]).toEqual(
          expect.arrayContaining([kept.name, gone.name, ...(kept.aliases ?? []), ...(gone.aliases ?? [])]),
        );
        expect(new Set(merged.aliases).size).toBe(merged.aliases?.length ?? 0);
        expect(merged.bio ?? '').toContain(kept.bio ?? '');
        expect(merged.bio ?? '').toContain(gone.bio ?? '');
        expect(new Set(urls(merged)).size).toBe(merged.places.length);
        expect(merged).toMatchObject({ id: 'a', name: kept.name, savedAt: Math.min(kept.savedAt, gone.savedAt) });
      }),
      { numRuns: RUNS },
    );
    console.log(`merges: ${RUNS}`);
  });

  it('and parting them gives both as they were', () => {
    fc.assert(
      fc.property(two, ([kept, gone]) => {
        expect(partPeople(mergePeople(kept, gone), record(kept, gone))).toEqual({ kept, gone });
      }),
      { numRuns: RUNS },
    );
  });

  it('and parting them keeps what was written since', () => {
    fc.assert(
      fc.property(two, ([kept, gone]) => {
        const merged = mergePeople(kept, gone);
        const fresh = { kind: 'site', url: 'https://fresh.example/' } as const;
        const now: Person = {
          ...merged,
          name: 'Renamed',
          note: `${merged.note} more`,
          places: [...merged.places, fresh],
        };
        const parted = partPeople(now, record(kept, gone));
        expect(parted.gone).toEqual(gone);
        expect(parted.kept).toMatchObject({ name: 'Renamed', note: now.note });
        expect(urls(parted.kept)).toEqual([...urls(kept), fresh.url]);
      }),
      { numRuns: RUNS },
    );
  });

  it('three into one, and parting them latest first, gives all as they were; in the other order nothing is lost', () => {
    fc.assert(
      fc.property(somePerson('a'), somePerson('b'), somePerson('c'), (a, b, c) => {
        const ab = mergePeople(a, b);
        const abc = mergePeople(ab, c);
        expect(partPeople(partPeople(abc, record(ab, c)).kept, record(a, b)).kept).toEqual(a);
        const other = partPeople(partPeople(abc, record(a, b)).kept, record(ab, c)).kept;
        expect(urls(other)).toEqual(expect.arrayContaining(urls(a)));
        expect(other.note).toContain(a.note);
        expect(other.mergedFrom).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });
});
