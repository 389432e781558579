import { join } from '../people/join.ts';
import type { Person } from '../people/person.ts';
import { sameness } from '../people/same.ts';
import type { NewPerson } from './incoming.ts';

/** Somebody who is there already, without and with what the file adds. */
export interface Joined {
  readonly before: Person;
  readonly after: Person;
}

/** What an import would do, for the preview and for doing it. */
export interface ImportPlan {
  readonly add: readonly Person[];
  /** People who are there already and get something new. */
  readonly join: readonly Joined[];
  /** People who are there already with all the file says of them. */
  readonly leave: readonly Person[];
  /** Whom each record of the file is about, by id. */
  readonly about: readonly string[];
}

/** Clock and chance, handed in. */
export interface Mint {
  /** ms since 1970 */
  readonly at: number;
  newId(): string;
}

/** By what a person is looked up: those found so are asked `sameness`, which knows desks and places of several writers. */
const addressesOf = ({ places, ways }: Pick<Person, 'places' | 'ways'>): string[] => [
  ...places.map(place => place.url),
  ...ways.filter(way => way.kind === 'email').map(way => `mailto:${way.value.toLowerCase()}`),
];

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** With an address in common the very same name is enough, also where it holds no word (`😀`). */
const isSameName = (one: Pick<Person, 'name'>, other: Pick<Person, 'name'>): boolean =>
  nameKey(one.name) === nameKey(other.name);

/** The people as they stand while the plan is made, with the keys they are found by. */
class Register {
  readonly people = new Map<string, Person>();
  /** Records of the file that came with an id claim one person each: two ids in one file are two people. */
  readonly claimed = new Set<string>();
  readonly #byAddress = new Map<string, string[]>();
  readonly #byName = new Map<string, string[]>();

  put(person: Person): void {
    this.people.set(person.id, person);
    for (const address of addressesOf(person)) remember(this.#byAddress, address, person.id);
    remember(this.#byName, nameKey(person.name), person.id);
  }

  /** The person a record is about: by its id, else by an address, people before deleted ones. */
  find(fresh: NewPerson): Person | undefined {
    const own = fresh.id === undefined ? undefined : this.people.get(fresh.id);
    if (own) return own;
    const holders = addressesOf(fresh).flatMap(address => this.#at(this.#byAddress, address));
    const same = holders.filter(person => isSameName(person, fresh) || sameness(person, fresh)?.certain);
    const free = fresh.id === undefined ? same : same.filter(({ id }) => !this.claimed.has(id));
    return free.find(person => person.deletedAt === undefined) ?? free[0];
  }

  /** Where a record has no address: somebody of that name who has all it says already. */
  findSaying(fresh: NewPerson): Person | undefined {
    if (fresh.id !== undefined || addressesOf(fresh).length > 0) return undefined;
    return this.#at(this.#byName, nameKey(fresh.name)).find(person => isSame(person, withNews(person, fresh)));
  }

  #at(index: ReadonlyMap<string, readonly string[]>, key: string): Person[] {
    return (index.get(key) ?? []).flatMap(id => this.people.get(id) ?? []);
  }
}

function remember(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** What the person becomes; somebody in Deleted comes back. */
function withNews({ deletedAt: _gone, ...person }: Person, fresh: NewPerson): Person {
  return join(person, fresh);
}

const isSame = (one: Person, other: Person): boolean => JSON.stringify(one) === JSON.stringify(other);

function newPerson(fresh: NewPerson, mint: Mint, taken: ReadonlyMap<string, Person>): Person {
  const { id, ...known } = fresh;
  const free = id !== undefined && !taken.has(id);
  return {
    step: 'reading',
    savedAt: mint.at,
    ...known,
    id: free ? id : mint.newId(),
    changedAt: mint.at,
    rev: 1,
  };
}

/**
 * What importing these records would do to the people there. Pure: the store is not touched, and planning the same
 * records again after they came in adds and joins nothing.
 */
export function planImport(incoming: readonly NewPerson[], there: readonly Person[], mint: Mint): ImportPlan {
  const planner = new Planner(incoming, there, mint);
  planner.goOn(planner.count);
  return planner.plan();
}

/** People looked at before somebody may look at the page again: some 20 ms of work. */
const AT_ONCE = 250;

/**
 * The same in pieces, so that a page stays usable meanwhile.
 * @param pause called between pieces with the share done, 0 to 1; answers false to give up
 * @returns undefined when given up
 */
export async function planInPieces(
  incoming: readonly NewPerson[],
  there: readonly Person[],
  mint: Mint,
  pause: (share: number) => Promise<boolean>,
): Promise<ImportPlan | undefined> {
  const planner = new Planner(incoming, there, mint);
  while (planner.done < planner.count) {
    if (!(await pause(planner.done / planner.count))) return undefined;
    planner.goOn(AT_ONCE);
  }
  return planner.plan();
}

/** An import being planned: first those who are there are learned, then the records of the file are looked up. */
class Planner {
  readonly count: number;
  done = 0;
  readonly #register = new Register();
  readonly #about: string[] = [];
  readonly #incoming: readonly NewPerson[];
  readonly #there: readonly Person[];
  readonly #mint: Mint;

  constructor(incoming: readonly NewPerson[], there: readonly Person[], mint: Mint) {
    this.#incoming = incoming;
    this.#there = there;
    this.#mint = mint;
    this.count = there.length + incoming.length;
  }

  goOn(steps: number): void {
    const end = Math.min(this.done + steps, this.count);
    for (; this.done < end; this.done++) {
      const known = this.#there[this.done];
      const fresh = this.#incoming[this.done - this.#there.length];
      if (known) this.#register.put(known);
      else if (fresh) this.#meet(fresh);
    }
  }

  plan(): ImportPlan {
    const before = new Map(this.#there.map(person => [person.id, person]));
    const met = [...new Set(this.#about)];
    return { ...sortOut(met, before, this.#register.people, this.#mint.at), about: this.#about };
  }

  #meet(fresh: NewPerson): void {
    const register = this.#register;
    const known = register.find(fresh) ?? register.findSaying(fresh);
    const person = known ? withNews(known, fresh) : newPerson(fresh, this.#mint, register.people);
    if (!known || !isSame(known, person)) register.put(person);
    if (fresh.id !== undefined) register.claimed.add(person.id);
    this.#about.push(person.id);
  }
}

/** The plan without the people the user left out. */
export function planWithout(plan: ImportPlan, left: ReadonlySet<string>): ImportPlan {
  return {
    ...plan,
    add: plan.add.filter(({ id }) => !left.has(id)),
    join: plan.join.filter(({ before }) => !left.has(before.id)),
  };
}

function sortOut(
  met: readonly string[],
  before: ReadonlyMap<string, Person>,
  after: ReadonlyMap<string, Person>,
  at: number,
): Omit<ImportPlan, 'about'> {
  const add: Person[] = [];
  const joined: Joined[] = [];
  const leave: Person[] = [];
  for (const id of met) {
    const [was, is] = [before.get(id), after.get(id)];
    if (!is) continue;
    if (!was) add.push(is);
    else if (isSame(was, is)) leave.push(was);
    else joined.push({ before: was, after: { ...is, changedAt: at, rev: was.rev + 1 } });
  }
  return { add, join: joined, leave };
}

/** The records an import writes. */
export const recordsOf = (plan: ImportPlan): readonly Person[] => [...plan.add, ...plan.join.map(({ after }) => after)];

/**
 * The records that undo an import: who was added goes to Deleted, who was joined is as before. People the user
 * changed since then are left as they are.
 */
export function undoImport(plan: ImportPlan, there: readonly Person[], at: number): readonly Person[] {
  const now = new Map(there.map(person => [person.id, person]));
  const untouched = (was: Person): boolean => now.get(was.id)?.rev === was.rev;
  return [
    ...plan.add.filter(untouched).map(person => ({ ...person, deletedAt: at, changedAt: at, rev: person.rev + 1 })),
    ...plan.join
      .filter(({ after }) => untouched(after))
      .map(({ before, after }) => ({ ...before, changedAt: at, rev: after.rev + 1 })),
  ];
}
