import type { Encounter } from '../people/encounter.ts';
import { tallyOf } from '../people/tally.ts';
import type { Everything } from '../transfer/everything.ts';
import { type Act, act, look } from './act.ts';
import { refreshAllCards } from './cards.ts';
import type { Store } from './open.ts';
import { type HowFar, putEach, putMade, together } from './put-each.ts';
import { betweenActs, type ReadShelf, within } from './read-shelf.ts';
import { encounterOf, encounterRow, personOf, personRow } from './rows.ts';
import type { EncounterRow, MetaRow, Reading, Shelf, Writing } from './schema.ts';
import { knownSettings } from './settings.ts';

/** The shelves of records the reader made. */
export const RECORDS = [
  'people',
  'moments',
  'encounters',
  'letters',
  'hellos',
  'merges',
  'tally',
  'siteRules',
] as const;
/** What a backup holds, one shelf each; cards, forms and counters are made of it or not worth keeping. */
const KEPT = [...RECORDS, 'settings'] as const;
/** All there is on the disk. */
export const EVERY_SHELF: readonly Shelf[] = [...KEPT, 'cards', 'typed', 'meta'];

async function everythingBy(read: ReadShelf): Promise<Everything> {
  const [people, moments, encounters, letters, hellos, merges, tally, siteRules, settings] = await Promise.all([
    read('people'),
    read('moments'),
    read('encounters'),
    read('letters'),
    read('hellos'),
    read('merges'),
    read('tally'),
    read('siteRules'),
    read('settings'),
  ]);
  return {
    people: people.map(personOf),
    moments,
    encounters: encounters.map(encounterOf),
    letters,
    hellos,
    merges,
    tally: tally.map(tallyOf),
    siteRules,
    settings: Object.fromEntries(settings.map(row => [row.name, row.value])),
  };
}

/** All there is, within a transaction. */
export const readAll = (tx: Reading | Writing): Promise<Everything> => everythingBy(within(tx));

/** What the store knows of itself: how many acts there were, and of which database. */
export const stateOf = (store: Store): Promise<MetaRow | undefined> =>
  look(store, ['meta'], tx => tx.objectStore('meta').get('state'));

/** How often an act may come between before the others are made to wait. */
const TRIES = 3;

/**
 * All the reader ever kept, as of one moment. Of a million encounters that takes a while, and a window that opens then
 * must not wait: so it is read in between, and once more where an act was done meanwhile.
 */
export async function readEverything(store: Store): Promise<Everything> {
  for (let left = TRIES; left > 0; left--) {
    const before = await stateOf(store);
    const all = await everythingBy(betweenActs(store));
    const after = await stateOf(store);
    if (before?.acts === after?.acts && before?.generation === after?.generation) return all;
  }
  return look(store, KEPT, readAll);
}

/** The store may hold an encounter that counts once only once, so the second of two is left out. */
async function newEncounters(tx: Writing, encounters: readonly Encounter[]): Promise<readonly EncounterRow[]> {
  const there = await within(tx)('encounters');
  const taken = new Map(there.flatMap(row => (row.once === undefined ? [] : [[row.once, row.id] as const])));
  return encounters.map(encounterRow).filter(row => {
    if (row.once === undefined) return true;
    const holder = taken.get(row.once) ?? row.id;
    taken.set(row.once, holder);
    return holder === row.id;
  });
}

/** Writes records beside what is there; the same id is overwritten. @param tell called with how many are written */
export async function putAll(tx: Writing, all: Everything, tell?: HowFar): Promise<void> {
  const encounters = await newEncounters(tx, all.encounters);
  const settings = Object.entries(knownSettings(all.settings));
  const also = together(tell);
  await Promise.all([
    putMade(tx, 'people', all.people, personRow, also()),
    putEach(tx, 'moments', all.moments, also()),
    putEach(tx, 'encounters', encounters, also()),
    putEach(tx, 'letters', all.letters, also()),
    putEach(tx, 'hellos', all.hellos, also()),
    putEach(tx, 'merges', all.merges, also()),
    putEach(tx, 'tally', all.tally, also()),
    putEach(tx, 'siteRules', all.siteRules, also()),
    putEach(
      tx,
      'settings',
      settings.map(([name, value]) => ({ name, value })),
      also(),
    ),
  ]);
}

/** Counts the rows anew and makes every card anew: cheaper than one by one where many changed. */
async function settle(running: Act, before: number, tell?: HowFar): Promise<void> {
  const { tx } = running;
  running.grew += (await tx.objectStore('people').count()) - before;
  await refreshAllCards(tx, tell);
}

/** Takes all away but what the store knows of itself. */
export async function clearShelves(tx: Writing): Promise<void> {
  for (const shelf of EVERY_SHELF) if (shelf !== 'meta') await tx.objectStore(shelf).clear();
}

/** How many records there are, and a card a person. */
const worksIn = (all: Everything): number =>
  all.people.length * 2 + all.moments.length + all.encounters.length + all.letters.length + all.tally.length;

/** Replaces all there is within an act. @param tell called with the share written, 0 to 1 */
export async function replaceIn(running: Act, all: Everything, tell?: (share: number) => void): Promise<void> {
  const before = await running.tx.objectStore('people').count();
  const also = together(done => tell?.(Math.min(1, done / (worksIn(all) || 1))));
  await clearShelves(running.tx);
  await putAll(running.tx, all, also());
  await settle(running, before, also());
}

/**
 * Replaces all there is by `all`, in one act: the whole of it or nothing. Whoever offers this to the reader takes a
 * copy of the old contents first.
 */
export function replaceEverything(store: Store, all: Everything, tell?: (share: number) => void): Promise<void> {
  return act(store, EVERY_SHELF, running => replaceIn(running, all, tell));
}

/**
 * Writes what `plan` makes of everything there is now, in one act: the whole of it or nothing. An import planned
 * inside the act cannot overwrite what another window wrote meanwhile.
 * @param plan pure and synchronous: the records to put (same id overwrites), nothing is taken away
 */
export function addToEverything(store: Store, plan: (there: Everything) => Everything): Promise<void> {
  return act(store, EVERY_SHELF, async running => {
    const before = await running.tx.objectStore('people').count();
    await putAll(running.tx, plan(await readAll(running.tx)));
    await settle(running, before);
  });
}
