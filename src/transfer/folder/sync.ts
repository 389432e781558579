import type { Everything } from '../everything.ts';
import { everythingOf } from './everything-of.ts';
import { mergeReplicas, rescue } from './merge.ts';
import type { Kept, Replica } from './replica.ts';
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

const wasHere = ([key, kept]: readonly [string, Kept]): boolean =>
  key.startsWith('people/') && !kept.gone && kept.cells['deletedAt']?.is === undefined;

/** Who was here after the last round, not in Deleted, and is no longer: how many, and the share of all, 0 to 1. */
export function goneSince(known: Replica, there: Everything): { readonly count: number; readonly share: number } {
  const before = [...known].filter(wasHere).map(([key]) => key);
  const now = new Set(there.people.map(person => `people/${person.id}`));
  const count = before.filter(key => !now.has(key)).length;
  return { count, share: before.length === 0 ? 0 : count / before.length };
}

/** So many at once, and so much of the list, that somebody should be asked before the others hear of it (TRUST T23). */
const MANY = 3;
const MUCH = 0.2;
export function isMuchGone(known: Replica, there: Everything): boolean {
  const { count, share } = goneSince(known, there);
  return count >= MANY && share > MUCH;
}
