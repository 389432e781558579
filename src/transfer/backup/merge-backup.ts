import type { Person } from '../../people/person.ts';
import type { Everything } from '../everything.ts';
import { stampChanges } from '../folder/stamp.ts';
import { syncRound } from '../folder/sync.ts';
import type { Backup } from './backup.ts';

/**
 * The store with a backup merged into it, by the rules by which two machines merge: of a field the later edit counts,
 * words that differ stay both, the same person saved twice becomes one. Merging the same backup again changes nothing.
 * @param at now, ms since 1970
 */
export function mergeBackup(backup: Backup, there: Everything, at: number): Everything {
  const theirs = stampChanges(new Map(), backup.everything, { machine: 'backup', at: backup.madeAt });
  return syncRound(new Map(), there, [theirs], { machine: 'here', at }).everything;
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
