import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, mergeBackup } from '../../src/transfer/backup/merge-backup.ts';
import type { Everything } from '../../src/transfer/everything.ts';
import { anyEverything } from './any-everything.ts';
import { agreed, Machine, NOTHING } from './folder/machines.ts';

const AT = Date.UTC(2026, 10, 23);
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
      ...NOTHING,
      people: [{ ...person, name: 'A.', note: 'of bees', ways: [{ kind: 'phone', value: '0123' }], changedAt: AT - 9 }],
      moments: [{ id: 'm', personId: person.id, text: 'a line', keptAt: 1 }],
    };
    const [merged] = mergeBackup(backupOf(old), here.all, AT + 1).people;
    expect(merged).toMatchObject({ name: 'Ada', note: 'of bees\n\nkind' });
    expect(merged?.ways.map(way => way.value).sort()).toEqual(['0123', 'ada@ada.example']);
    expect(mergeBackup(backupOf(old), here.all, AT + 1).moments).toHaveLength(1);
  });

  it('names who would come, change and go', () => {
    const [one, other] = [new Machine('one'), new Machine('other')];
    const [ada, bo] = [one.save({ name: 'Ada' }), one.save({ name: 'Bo' })];
    other.save({ name: 'Chi' });
    const after = { ...NOTHING, people: [{ ...ada, note: 'new' }, ...other.all.people] };
    expect(differenceOf(one.all, after)).toEqual({ added: ['Chi'], changed: ['Ada'], gone: [bo.name] });
  });
});
