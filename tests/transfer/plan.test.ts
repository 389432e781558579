import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/people/person.ts';
import type { NewPerson } from '../../src/transfer/incoming.ts';
import { type Mint, planImport, recordsOf, undoImport } from '../../src/transfer/plan.ts';
import { anyPerson, peopleOf } from './arbitrary.ts';

const AT = Date.UTC(2026, 10, 23);

function mint(): Mint {
  let made = 0;
  return { at: AT, newId: () => `new${++made}` };
}

const fresh = (change: Partial<NewPerson> & { name: string }): NewPerson => ({
  places: [],
  ways: [],
  note: '',
  ...change,
});
const site = (host: string) => ({ kind: 'site', url: `https://${host}.example/` }) as const;
const mail = (value: string) => ({ kind: 'email', value }) as const;
const saved = (id: string, change: Partial<Person> = {}): Person => ({
  id,
  name: id,
  places: [],
  ways: [],
  note: '',
  step: 'reading',
  savedAt: 1,
  changedAt: 1,
  rev: 1,
  ...change,
});

/** The people after an import. */
function withRecords(there: readonly Person[], records: readonly Person[]): Person[] {
  return [...new Map([...there, ...records].map(person => [person.id, person])).values()];
}

const shape = (there: readonly Person[], incoming: readonly NewPerson[]) => {
  const { add, join, leave } = planImport(incoming, there, mint());
  return { add: add.map(it => it.name), join: join.map(it => it.after.id), leave: leave.map(it => it.id) };
};

/** What a file may say of somebody, with or without an id. */
const anyFresh: fc.Arbitrary<NewPerson> = fc.tuple(anyPerson, fc.boolean()).map(([person, hasId]) => {
  const { changedAt: _changed, rev: _rev, id, ...rest } = person;
  return hasId ? { id, ...rest } : rest;
});

describe('an import', () => {
  it('adds strangers, joins by place or mail address, leaves who has it all', () => {
    const there = [
      saved('ada', { name: 'Ada Lovelace', places: [site('ada')] }),
      saved('bo', { ways: [mail('Bo@bo.example')] }),
      saved('chi', { name: 'Chi Chi', places: [site('chi')], note: 'kind' }),
    ];
    const incoming = [
      fresh({ name: 'A. Lovelace', places: [site('ada'), site('blog')] }),
      fresh({ name: 'Bo', ways: [mail('bo@BO.example')], note: 'met in Jena' }),
      fresh({ name: 'Chi Chi', places: [site('chi')], note: 'kind' }),
      fresh({ name: 'Dee', places: [site('dee')] }),
    ];
    expect(shape(there, incoming)).toEqual({ add: ['Dee'], join: ['ada', 'bo'], leave: ['chi'] });
    const [ada] = planImport(incoming, there, mint()).join;
    expect(ada?.after).toEqual({
      ...there[0],
      places: [site('ada'), site('blog')],
      aliases: ['A. Lovelace'],
      changedAt: AT,
      rev: 2,
    });
  });

  it('keeps people apart who share the site of a firm or the mail box of a family', () => {
    const six = [
      fresh({ name: 'John Smith', places: [site('acme')] }),
      fresh({ name: 'John Doe', places: [site('acme')] }),
      fresh({ name: 'Anna Miller', ways: [mail('us@millers.example')] }),
      fresh({ name: 'Tom Miller', ways: [mail('us@millers.example')] }),
      fresh({ name: 'Dr. Ana Ruiz', places: [site('clinic')], ways: [mail('family@home.example')] }),
      fresh({ name: 'Dr. Bo Li', places: [site('clinic')], ways: [mail('family@home.example')] }),
    ];
    expect(shape([], six).add).toHaveLength(6);
  });

  it('joins nobody for a name, and doubles nobody who is only a name', () => {
    const there = [saved('Ada', { places: [site('ada')] }), saved('Bo', { note: 'writes' })];
    const twin = fresh({ name: 'Ada', places: [site('other')] });
    expect(shape(there, [twin, fresh({ name: 'ada' }), fresh({ name: 'Bo', note: 'paints' })])).toEqual({
      add: ['Ada', 'Bo'],
      join: [],
      leave: ['Ada'],
    });
  });

  it('makes one person of two rows with one account, two of two names on one site', () => {
    const x = { kind: 'x', url: 'https://x.com/ada' } as const;
    expect(shape([], [fresh({ name: 'Ada', places: [x] }), fresh({ name: 'Countess', places: [x] })]).add).toEqual([
      'Ada',
    ]);
    const group = (name: string) => fresh({ name, places: [site('group')], ways: [mail('info@group.example')] });
    expect(shape([], [group('Ada'), group('Bo'), group('Ada')]).add).toEqual(['Ada', 'Bo']);
  });

  it('makes two people of two ids in one file, whatever they share', () => {
    const row = (id: string) => fresh({ id, name: 'Ada', places: [site('ada')] });
    expect(shape([], [row('a1'), row('a2')]).add).toEqual(['Ada', 'Ada']);
    expect(shape([saved('Ada', { places: [site('ada')] })], [row('a1'), row('a2')])).toEqual({
      add: ['Ada'],
      join: [],
      leave: ['Ada'],
    });
  });

  it('brings back who is in Deleted', () => {
    const there = [saved('ada', { places: [site('ada')], deletedAt: 5 })];
    const plan = planImport([fresh({ name: 'Ada', places: [site('ada')] })], there, mint());
    expect(plan.join[0]?.after).toEqual({ ...saved('ada', { places: [site('ada')] }), changedAt: AT, rev: 2 });
  });

  it('adds and joins nothing the second time', () => {
    fc.assert(
      fc.property(peopleOf(5), fc.array(anyFresh, { maxLength: 8 }), (there, strangers) => {
        const known = there.slice(0, 3).map(({ id: _id, ...person }) => ({ ...person, name: 'Another' }));
        const incoming = [...strangers, ...known, ...strangers.slice(0, 2)];
        const people = withRecords(there, recordsOf(planImport(incoming, there, mint())));
        const again = planImport(incoming, people, { at: AT + 1, newId: () => 'never' });
        expect({ add: again.add, join: again.join }).toEqual({ add: [], join: [] });
      }),
    );
  });

  it('is undone: the added are in Deleted, the joined as before', () => {
    fc.assert(
      fc.property(peopleOf(4), fc.array(anyFresh, { maxLength: 5 }), (there, strangers) => {
        const known = there.slice(0, 2).map(({ id: _id, ...person }) => ({ ...person, note: 'something new' }));
        const plan = planImport([...strangers, ...known], there, mint());
        const people = withRecords(there, recordsOf(plan));
        const undone = withRecords(people, undoImport(plan, people, AT + 1)).filter(it => it.deletedAt === undefined);
        const bare = ({ changedAt: _changed, rev: _rev, ...rest }: Person) => rest;
        expect(undone.map(bare)).toEqual(there.map(bare));
      }),
    );
  });

  it('leaves alone in the undo who was changed since', () => {
    const plan = planImport([fresh({ name: 'Dee', places: [site('dee')] })], [], mint());
    const people = plan.add.map(person => ({ ...person, note: 'mine', rev: 2 }));
    expect(undoImport(plan, people, AT + 1)).toEqual([]);
  });
});
