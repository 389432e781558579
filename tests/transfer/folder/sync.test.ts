import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReplicas } from '../../../src/transfer/folder/merge.ts';
import type { Replica } from '../../../src/transfer/folder/replica.ts';
import { goneSince, isMuchGone } from '../../../src/transfer/folder/sync.ts';
import { thousands } from '../arbitrary.ts';
import { agreed, anyHappening, type Happening, happen, Machine } from './machines.ts';

/** Machines whose clocks are so far apart, ms: not at all, so that ties happen, or an hour. */
const three = (apart = 3_600_000): [Machine, Machine, Machine] => [
  new Machine('anna', 1_000_000),
  new Machine('bert', 1_000_000 + apart),
  new Machine('cleo', 1_000_000 + 2 * apart),
];
const clocks = fc.constantFrom(0, 1, 3_600_000);

/** Lets things happen; now and then a machine meets the folder, whose files may be older than they should be. */
function live(machines: readonly Machine[], happenings: readonly Happening[]): void {
  const folder = new Map<Machine, Replica>();
  for (const happening of happenings) {
    const machine = machines[happening.who % machines.length];
    if (!machine) continue;
    if (happening.kind !== 13 && happening.nth !== 5) {
      happen(machine, happening);
      continue;
    }
    machine.sync(...machines.filter(it => it !== machine).flatMap(it => folder.get(it) ?? []));
    if (happening.word !== '') folder.set(machine, machine.file);
  }
}

/** Everybody meets everybody until all was told. */
function settleDown(machines: readonly Machine[]): void {
  for (let round = 0; round < 4; round++)
    for (const machine of machines) machine.sync(...machines.filter(it => it !== machine).map(it => it.file));
}

const happenings = fc.array(anyHappening, { maxLength: 40 });

describe('a shared folder', () => {
  it('ends alike on two machines after any edits, deletions and meetings', () => {
    let count = 0;
    fc.assert(
      fc.property(happenings, clocks, (all, apart) => {
        count++;
        const [anna, bert] = three(apart);
        live([anna, bert], all);
        settleDown([anna, bert]);
        expect(agreed(anna.all)).toEqual(agreed(bert.all));
      }),
      { numRuns: thousands(1_000) },
    );
    console.log(`folder: ${count} interleavings of two machines end alike`);
  });

  it('ends alike on three', () => {
    fc.assert(
      fc.property(happenings, clocks, (all, apart) => {
        const machines = three(apart);
        live(machines, all);
        settleDown(machines);
        const [anna, ...others] = machines.map(machine => agreed(machine.all));
        for (const other of others) expect(other).toEqual(anna);
      }),
      { numRuns: thousands(1_000) / 2 },
    );
  });

  it('merges alike in any order, any grouping and any number of times', () => {
    fc.assert(
      fc.property(happenings, clocks, (all, apart) => {
        const machines = three(apart);
        live(machines, all);
        const [a, b, c] = machines.map(machine => machine.file);
        if (!a || !b || !c) return;
        const plain = (replica: Replica) => Object.fromEntries(replica);
        expect(plain(mergeReplicas(a, b))).toEqual(plain(mergeReplicas(b, a)));
        expect(plain(mergeReplicas(mergeReplicas(a, b), c))).toEqual(plain(mergeReplicas(a, mergeReplicas(b, c))));
        expect(plain(mergeReplicas(mergeReplicas(a, b), b))).toEqual(plain(mergeReplicas(a, b)));
        expect(plain(mergeReplicas(a, a))).toEqual(plain(a));
      }),
      { numRuns: thousands(1_000) / 2 },
    );
  });

  it('is quiet when nothing happened', () => {
    const [anna, bert] = three();
    anna.save({ name: 'Ada', note: 'kind' });
    settleDown([anna, bert]);
    const [before, rev] = [anna.file, anna.all.people[0]?.rev];
    settleDown([anna, bert]);
    expect(Object.fromEntries(anna.file)).toEqual(Object.fromEntries(before));
    expect(anna.all.people[0]?.rev).toBe(rev);
  });
});

describe('two machines that did not know of each other', () => {
  function both() {
    const [anna, bert] = three();
    const { id } = anna.save({ name: 'Ada', note: 'kind', places: [{ kind: 'x', url: 'https://x.com/ada' }] });
    settleDown([anna, bert]);
    return { anna, bert, id };
  }

  it('keep both fields, and of one field the last edit', () => {
    const { anna, bert, id } = both();
    anna.edit(id, { name: 'Ada Byron', location: 'London' });
    bert.edit(id, { name: 'Ada Lovelace', rhythmDays: 30 });
    settleDown([anna, bert]);
    expect(anna.person(id)).toMatchObject({ name: 'Ada Lovelace', location: 'London', rhythmDays: 30 });
  });

  it('let an edit count that was made on what the other wrote, though its clock is slow', () => {
    const { anna, bert, id } = both();
    bert.edit(id, { name: 'Ada of tomorrow' });
    settleDown([anna, bert]);
    anna.edit(id, { name: 'Ada of today' });
    settleDown([anna, bert]);
    expect(bert.person(id)?.name).toBe('Ada of today');
  });

  it('keep both notes where both were written, and one where it was read first', () => {
    const { anna, bert, id } = both();
    anna.edit(id, { note: 'kind, met in Jena' });
    bert.edit(id, { note: 'kind, writes of bees' });
    settleDown([anna, bert]);
    expect(anna.person(id)?.note).toBe('kind, met in Jena\n\nkind, writes of bees');
    bert.edit(id, { note: 'kind, of bees, in Jena' });
    settleDown([anna, bert]);
    expect(anna.person(id)?.note).toBe('kind, of bees, in Jena');
  });

  it('keep what either added to a list and lose what either took away', () => {
    const { anna, bert, id } = both();
    anna.edit(id, { ways: [{ kind: 'email', value: 'ada@ada.example' }] });
    bert.edit(id, { ways: [{ kind: 'phone', value: '0123' }], places: [] });
    settleDown([anna, bert]);
    expect(
      anna
        .person(id)
        ?.ways.map(way => way.value)
        .sort(),
    ).toEqual(['0123', 'ada@ada.example']);
    expect(anna.person(id)?.places).toEqual([]);
  });

  it('keep every other spelling of a name that either came to know', () => {
    const { anna, bert, id } = both();
    anna.edit(id, { aliases: ['A. Byron'] });
    bert.edit(id, { aliases: ['Countess'] });
    settleDown([anna, bert]);
    expect(anna.person(id)?.aliases?.toSorted()).toEqual(['A. Byron', 'Countess']);
    const place = { kind: 'x', url: 'https://x.com/bo' } as const;
    const hers = anna.save({ name: 'Bo Li', places: [place] });
    bert.save({ name: 'Bo L.', places: [place] });
    settleDown([anna, bert]);
    expect(bert.person(hers.id)).toMatchObject({ name: 'Bo Li', aliases: ['Bo L.'] });
    expect(agreed(anna.all)).toEqual(agreed(bert.all));
  });

  it('lose nobody’s words to a deletion that did not know them', () => {
    const { anna, bert, id } = both();
    anna.purge(id);
    bert.edit(id, { note: 'kind, and I wrote this' });
    settleDown([anna, bert]);
    expect(anna.person(id)?.note).toBe('kind, and I wrote this');
    anna.purge(id);
    settleDown([anna, bert]);
    expect([anna.all.people, bert.all.people]).toEqual([[], []]);
  });

  it('saved the same person: one record, both notes, all moments', () => {
    const [anna, bert] = three();
    const place = { kind: 'x', url: 'https://x.com/ada' } as const;
    const hers = anna.save({ name: 'Ada', note: 'kind', places: [place] });
    const his = bert.save({ name: 'ada', note: 'of bees', places: [place] });
    for (const [machine, person] of [
      [anna, hers],
      [bert, his],
    ] as const)
      machine.all = { ...machine.all, moments: [{ id: machine.name, personId: person.id, text: 'x', keptAt: 1 }] };
    settleDown([anna, bert]);
    expect(agreed(anna.all)).toEqual(agreed(bert.all));
    expect(anna.all.people.map(it => it.note)).toEqual(['kind\n\nof bees']);
    expect(anna.all.moments.map(it => it.personId)).toEqual([hers.id, hers.id]);
    const [merge] = anna.all.merges;
    expect(merge).toMatchObject({ keptId: hers.id, goneId: his.id, gone: { note: 'of bees' }, moments: ['bert'] });
    expect(anna.person(hers.id)?.mergedFrom).toEqual([his.id]);
  });

  it('leave two alone whom one of them has both', () => {
    const [anna, bert] = three();
    const place = { kind: 'x', url: 'https://x.com/ada' } as const;
    anna.save({ name: 'Ada', places: [place] });
    anna.save({ name: 'Ada', note: 'another', places: [place] });
    settleDown([anna, bert]);
    expect([anna.all.people.length, bert.all.people.length, bert.all.merges]).toEqual([2, 2, []]);
  });

  it('read the same thread: it counts once', () => {
    const { anna, bert, id } = both();
    for (const machine of [anna, bert])
      machine.all = {
        ...machine.all,
        encounters: [{ id: machine.newId(), personId: id, kind: 'talk', at: 5, url: 'https://ada.example/post' }],
      };
    settleDown([anna, bert]);
    expect(anna.all.encounters).toHaveLength(1);
    expect(agreed(anna.all)).toEqual(agreed(bert.all));
  });
});

describe('a store that lost its people', () => {
  it('is noticed before the loss is told to the others', () => {
    const [anna] = three();
    for (const name of ['Ada', 'Bo', 'Chi', 'Dee']) anna.save({ name });
    anna.sync();
    expect(goneSince(anna.file, anna.all)).toEqual({ count: 0, share: 0 });
    expect(goneSince(anna.file, { ...anna.all, people: anna.all.people.slice(3) })).toEqual({ count: 3, share: 0.75 });
    expect(goneSince(new Map(), anna.all).share).toBe(0);
    expect(isMuchGone(anna.file, { ...anna.all, people: anna.all.people.slice(3) })).toBe(true);
    expect(isMuchGone(anna.file, { ...anna.all, people: anna.all.people.slice(2) })).toBe(false);
  });
});
