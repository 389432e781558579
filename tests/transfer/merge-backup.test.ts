import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/people/person.ts';
import { differenceOf, mergeBackup } from '../../src/transfer/backup/merge-backup.ts';
import { type Everything, NOBODY } from '../../src/transfer/everything.ts';
import { anyEverything } from './any-everything.ts';
import { agreed, Machine } from './folder/machines.ts';

const AT = Date.UTC(2026, 10, 23);
const url = 'https://ada.example/';
const backupOf = (everything: Everything) => ({ madeAt: AT, madeBy: '0.1.0', everything });

describe('merging a backup', () => {
  it('into nothing gives all of it, into itself changes nobody, and twice is once', () => {
    fc.assert(
      fc.property(anyEverything, anyEverything, (one, other) => {
        const both = mergeBackup(backupOf(one), other, AT);
        expect(agreed(mergeBackup(backupOf(one), both, AT + 1))).toEqual(agreed(both));
        expect(differenceOf(both, mergeBackup(backupOf(both), both, AT + 1))).toEqual({
          added: [],
          changed: [],
          gone: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what either has, the later of each field, and both notes', () => {
    const here = new Machine('here', AT);
    const person = here.save({ name: 'Ada', note: 'kind', ways: [{ kind: 'email', value: 'ada@ada.example' }] });
    const old: Everything = {
      ...NOBODY,
      people: [{ ...person, name: 'A.', note: 'of bees', ways: [{ kind: 'phone', value: '0123' }], changedAt: AT - 9 }],
      moments: [{ id: 'm', personId: person.id, text: 'a line', keptAt: 1 }],
    };
    const [merged] = mergeBackup(backupOf(old), here.all, AT + 1).people;
    expect(merged).toMatchObject({ name: 'Ada', note: 'of bees\n\nkind' });
    expect(merged?.ways.map(way => way.value).sort()).toEqual(['0123', 'ada@ada.example']);
    expect(mergeBackup(backupOf(old), here.all, AT + 1).moments).toHaveLength(1);
  });

  it('takes nothing back that was taken away since: brought back is not deleted again', () => {
    const here = new Machine('here', AT - 100);
    const email = { kind: 'email', value: 'ada@ada.example' } as const;
    const { id } = here.save({ name: 'Ada', location: 'London', ways: [email], places: [{ kind: 'site', url }] });
    here.edit(id, { deletedAt: AT - 50 });
    const backup = backupOf(here.all);
    const { deletedAt: _back, location: _gone, ...person } = here.person(id) as Person;
    here.all = { ...here.all, people: [{ ...person, ways: [], rev: 3, changedAt: AT + 1, note: 'loved again' }] };
    const [merged] = mergeBackup(backup, here.all, AT + 2).people;
    expect(merged).toEqual(here.all.people[0]);
    const [older] = mergeBackup({ ...backup, everything: here.all }, backup.everything, AT + 2).people;
    expect([older?.deletedAt, older?.location, older?.ways]).toEqual([undefined, undefined, []]);
  });

  it('brings nobody back beside those they were merged into since', () => {
    const here = new Machine('here', AT - 100);
    const [ada, bo] = [here.save({ name: 'Ada' }), here.save({ name: 'Bo' })];
    const line = { id: 'm', personId: bo.id, text: 'a line', keptAt: 1 };
    const backup = backupOf({ ...here.all, moments: [line] });
    const moved = { moments: [], encounters: [], letters: [], hellos: [] };
    const merge = { id: 'm1', keptId: ada.id, goneId: bo.id, kept: ada, gone: bo, ...moved, mergedAt: AT + 1 };
    here.all = { ...here.all, people: [ada], merges: [merge] };
    const merged = mergeBackup(backup, here.all, AT + 2);
    expect([merged.people.map(it => it.name), merged.moments[0]?.personId]).toEqual([['Ada'], ada.id]);
  });

  it('names who would come, change and go', () => {
    const [one, other] = [new Machine('one'), new Machine('other')];
    const [ada, bo] = [one.save({ name: 'Ada' }), one.save({ name: 'Bo' })];
    other.save({ name: 'Chi' });
    const after = { ...NOBODY, people: [{ ...ada, note: 'new' }, ...other.all.people] };
    expect(differenceOf(one.all, after)).toEqual({ added: ['Chi'], changed: ['Ada'], gone: [bo.name] });
  });
});
