import type { Person } from '../../people/person.ts';
import type { Everything } from '../everything.ts';
import type { Replica } from '../folder/replica.ts';
import { stampChanges } from '../folder/stamp.ts';
import { syncRound } from '../folder/sync.ts';
import type { Backup } from './backup.ts';

/** Records that count their changes. */
interface Counted {
  readonly id: string;
  readonly changedAt: number;
  readonly rev: number;
}

/** One record was made of the other: it is later by the clock and by the count of its changes. */
const isMadeOf = (one: Counted, other: Counted): boolean => one.changedAt > other.changedAt && one.rev > other.rev;

/**
 * What a record no longer has though the one it was made of had it was taken away: a location, a way to write, also the
 * `deletedAt` of somebody who was brought back. Without a cell of its own the absent would lose against the old value.
 */
function withAbsences(newer: Replica, older: Replica, made: ReadonlyMap<string, number>): Replica {
  const all = new Map(newer);
  for (const [key, at] of made) {
    const [is, was] = [newer.get(key), older.get(key)];
    const by = Object.values(is?.cells ?? {})[0]?.by;
    if (!is || !was || by === undefined) continue;
    const gone = Object.keys(was.cells).filter(name => is.cells[name] === undefined);
    all.set(key, { ...is, cells: { ...is.cells, ...Object.fromEntries(gone.map(name => [name, { at, by }])) } });
  }
  return all;
}

/** Keys of the records of `all` that were made of those of `others`, with when. */
function madeOf(all: Everything, others: Everything): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const shelf of ['people', 'letters'] as const) {
    const before = new Map<string, Counted>(others[shelf].map(it => [it.id, it]));
    for (const record of all[shelf] as readonly Counted[]) {
      const was = before.get(record.id);
      if (was && isMadeOf(record, was)) made.set(`${shelf}/${record.id}`, record.changedAt);
    }
  }
  return made;
}

/** Where the people of a backup have gone who were merged into others since. */
function mergedSince({ madeAt }: Backup, there: Everything): ReadonlyMap<string, string> {
  const here = new Set(there.people.map(person => person.id));
  const since = there.merges.filter(it => it.mergedAt > madeAt && here.has(it.keptId) && !here.has(it.goneId));
  return new Map(since.map(it => [it.goneId, it.keptId]));
}

/** The backup as it would be had its people been merged by then: nobody comes back beside who they were merged into. */
function followMerges(backup: Backup, there: Everything): Everything {
  const { everything: all } = backup;
  const heads = mergedSince(backup, there);
  const moved = <T extends { readonly personId?: string }>(record: T): T => {
    const head = record.personId === undefined ? undefined : heads.get(record.personId);
    return head === undefined ? record : { ...record, personId: head };
  };
  return {
    ...all,
    people: all.people.filter(person => !heads.has(person.id)),
    moments: all.moments.map(moved),
    encounters: all.encounters.map(moved),
    letters: all.letters.map(moved),
    hellos: all.hellos.map(moved),
  };
}

/**
 * The store with a backup merged into it, by the rules by which two machines merge: of a field the later edit counts,
 * words that differ stay both, the same person saved twice becomes one. Merging the same backup again changes nothing.
 * @param at now, ms since 1970
 */
export function mergeBackup(backup: Backup, there: Everything, at: number): Everything {
  const all = followMerges(backup, there);
  const theirs = stampChanges(new Map(), all, { machine: 'backup', at: backup.madeAt });
  const mine = stampChanges(new Map(), there, { machine: 'here', at });
  const known = withAbsences(mine, theirs, madeOf(there, all));
  return syncRound(known, there, [withAbsences(theirs, mine, madeOf(all, there))], { machine: 'here', at }).everything;
}

/** What a change of the whole store does to its people. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** People who would no longer be there. */
  readonly gone: readonly string[];
}

/** Two records hold the same, in whatever order their fields were written. */
const contentOf = (person: Person): string =>
  JSON.stringify(Object.entries(person).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Names of the people that differ between two contents of a store. */
export function differenceOf(before: Everything, after: Everything): Difference {
  const was = new Map(before.people.map(person => [person.id, contentOf(person)]));
  const is = new Set(after.people.map(person => person.id));
  const known = after.people.filter(person => was.has(person.id));
  return {
    added: after.people.filter(person => !was.has(person.id)).map(person => person.name),
    changed: known.filter(person => was.get(person.id) !== contentOf(person)).map(person => person.name),
    gone: before.people.filter(person => !is.has(person.id)).map(person => person.name),
  };
}
