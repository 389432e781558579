import type { Everything } from '../everything.ts';
import { everythingOf } from './everything-of.ts';
import { mergeReplicas, rescue } from './merge.ts';
import type { Replica } from './replica.ts';
import { settle } from './settle.ts';
import { stampChanges, type Writer } from './stamp.ts';

/** What one round with the folder comes to. */
export interface Synced {
  /** To be written into this machine's file, and kept for the next round. */
  readonly replica: Replica;
  /** To be written into the store. */
  readonly everything: Everything;
}

/** Somebody as a machine has them: there, and not in Deleted. */
function isThere(source: Replica, id: string): boolean {
  const kept = source.get(`people/${id}`);
  return kept !== undefined && !kept.gone && kept.cells['deletedAt']?.is === undefined;
}

/**
 * One round: what changed here since the last one, and what the others wrote meanwhile.
 * @param known the replica of the last round; empty the first time
 * @param there what the store holds now
 * @param others the replicas of the other machines in the folder, in any order
 * @throws Misshapen when a replica holds something no store does; nothing may be written then
 */
export function syncRound(known: Replica, there: Everything, others: readonly Replica[], writer: Writer): Synced {
  const mine = stampChanges(known, there, writer);
  const merged = rescue(others.reduce(mergeReplicas, mine), [mine, ...others]);
  const sources = [mine, ...others];
  const everything = settle(everythingOf(merged, there), (one, other) =>
    sources.some(source => isThere(source, one) && isThere(source, other)),
  );
  return { replica: stampChanges(merged, everything, writer), everything };
}

/** The share of the people known so far that the store no longer has, 0 to 1: after much of it somebody should be asked. */
export function shareGone(known: Replica, there: Everything): number {
  const before = [...known].filter(([key, kept]) => key.startsWith('people/') && !kept.gone).map(([key]) => key);
  const now = new Set(there.people.map(person => `people/${person.id}`));
  return before.length === 0 ? 0 : before.filter(key => !now.has(key)).length / before.length;
}
