import fc from 'fast-check';
import type { Person } from '../../../src/people/person.ts';
import { type Everything, NOBODY } from '../../../src/transfer/everything.ts';
import type { Replica } from '../../../src/transfer/folder/replica.ts';
import { syncRound } from '../../../src/transfer/folder/sync.ts';

/** A machine with a store, a clock that may be wrong, and what it wrote into the folder last. */
export class Machine {
  all: Everything = NOBODY;
  file: Replica = new Map();
  clock: number;
  readonly name: string;
  #made = 0;

  constructor(name: string, clock = 1_000_000) {
    this.name = name;
    this.clock = clock;
  }

  newId(): string {
    return `${this.name}${++this.#made}`;
  }

  /** Reads the files of others, as they are or as they were, and writes its own. */
  sync(...others: readonly Replica[]): void {
    this.clock += 10;
    const { replica, everything } = syncRound(this.file, this.all, others, { machine: this.name, at: this.clock });
    this.file = replica;
    this.all = everything;
  }

  save(change: Partial<Person> & { name: string }): Person {
    this.clock += 1;
    const person: Person = {
      id: this.newId(),
      places: [],
      ways: [],
      note: '',
      step: 'reading',
      savedAt: this.clock,
      changedAt: this.clock,
      rev: 1,
      ...change,
    };
    this.all = { ...this.all, people: [...this.all.people, person] };
    return person;
  }

  edit(id: string, change: Partial<Person>): void {
    this.clock += 1;
    const edited = (it: Person): Person => ({ ...it, ...change, changedAt: this.clock, rev: it.rev + 1 });
    this.all = { ...this.all, people: this.all.people.map(it => (it.id === id ? edited(it) : it)) };
  }

  /** Deletes for good, with all that was theirs. */
  purge(id: string): void {
    this.all = {
      ...this.all,
      people: this.all.people.filter(it => it.id !== id),
      moments: this.all.moments.filter(it => it.personId !== id),
      encounters: this.all.encounters.filter(it => it.personId !== id),
      letters: this.all.letters.filter(it => it.personId !== id),
    };
  }

  person(id: string): Person | undefined {
    return this.all.people.find(it => it.id === id);
  }
}

/** What two machines must agree on: all but the counters, in any order. */
export function agreed(all: Everything): unknown {
  const bare = <T extends object>(records: readonly T[]): string[] =>
    records
      .map(record =>
        JSON.stringify(Object.entries({ ...record, rev: 0, changedAt: 0 }).sort(([a], [b]) => (a < b ? -1 : 1))),
      )
      .sort();
  const { people, moments, encounters, letters, hellos, merges, siteRules, settings } = all;
  return {
    shelves: [people, moments, encounters, letters, hellos, merges, siteRules].map(it => bare<object>(it)),
    settings: Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const ADDRESSES = ['https://x.com/ada', 'https://x.com/bo', 'https://x.com/chi'];

/** One thing that happens: on a machine, to the n-th of what it has. `kind` chooses what. */
export interface Happening {
  readonly who: number;
  readonly kind: number;
  readonly nth: number;
  readonly word: string;
}

export const anyHappening: fc.Arbitrary<Happening> = fc.record({
  who: fc.nat(2),
  kind: fc.nat(13),
  nth: fc.nat(5),
  word: fc.constantFrom('kind', 'met in Jena', 'äöü 😀', '', 'writes of bees', 'kind and warm'),
});

/** Does one thing to a store that has something to do it to. */
export function happen(machine: Machine, { kind, nth, word }: Happening): void {
  const { all } = machine;
  const person = all.people[nth % Math.max(1, all.people.length)];
  const url = ADDRESSES[nth % 3] ?? '';
  if (!person || kind === 0) {
    machine.save({ name: `N${nth}`, note: word, places: nth < 3 ? [{ kind: 'x', url }] : [] });
    return;
  }
  machine.clock += 1;
  const at = machine.clock;
  if (kind === 1) machine.edit(person.id, { name: word || 'Ada' });
  else if (kind === 2) machine.edit(person.id, { note: word });
  else if (kind === 3) machine.edit(person.id, { places: [...person.places.slice(1), { kind: 'x', url }] });
  else if (kind === 4)
    machine.edit(person.id, { ways: [...person.ways, { kind: 'form', value: `https://f${nth}.example/` }] });
  else if (kind === 5) machine.edit(person.id, { deletedAt: at });
  else if (kind === 6) machine.purge(person.id);
  else if (kind === 7) machine.edit(person.id, { step: 'talking', rhythmDays: nth + 1 });
  else if (kind === 8)
    machine.all = {
      ...all,
      moments: [...all.moments, { id: machine.newId(), personId: person.id, text: word, keptAt: at }],
    };
  else if (kind === 9) machine.all = { ...all, moments: all.moments.slice(1) };
  else if (kind === 10)
    machine.all = {
      ...all,
      encounters: [...all.encounters, { id: machine.newId(), personId: person.id, kind: 'talk', at, url }],
    };
  else if (kind === 11) machine.all = { ...all, settings: { ...all.settings, home: word } };
  else if (kind === 12) {
    const [letter] = all.letters.filter(it => it.personId === person.id);
    const fresh = {
      id: machine.newId(),
      personId: person.id,
      to: '',
      subject: '',
      body: '',
      tone: 'plain',
      language: 'en',
      state: 'draft',
      startedAt: at,
    } as const;
    const written = { ...(letter ?? fresh), body: word, changedAt: at, rev: (letter?.rev ?? 0) + 1 };
    machine.all = { ...all, letters: [...all.letters.filter(it => it.id !== written.id), written] };
  } else
    machine.all = {
      ...all,
      hellos: [{ id: 'hello-2026-11-30', due: '2026-11-30', state: 'skipped', closedOn: '2026-11-30' }],
    };
}
