import type { Everything } from '../transfer/everything.ts';
import { look } from './act.ts';
import type { Keep } from './edge.ts';
import { readEverything } from './everything.ts';
import type { Store } from './open.ts';
import { pack, unpack } from './pack.ts';

/** Copies kept; the oldest gives way. */
export const SLOTS = 7;
/** A day, less what a reader's habits vary by. */
const APART_MS = 20 * 3_600_000;

/** What is known of a rolling copy without opening it. */
export interface Snapshot {
  /** 0 to 6: where it lies. */
  readonly slot: number;
  /** Counts up with every copy, whatever the clock does. */
  readonly turn: number;
  /** ms since 1970 */
  readonly at: number;
  /** Which state of which database it holds. */
  readonly generation: string;
  readonly acts: number;
  readonly people: number;
  readonly chunks: number;
  /** SHA-256 of the packed bytes, hexadecimal. */
  readonly sha256: string;
}

const headKey = (slot: number): string => `copy-${slot}`;
const chunkKeys = (slot: number, chunks: number): string[] =>
  Array.from({ length: chunks }, (_, i) => `copy-${slot}-${i}`);
const isCopyKey = (key: string): boolean => /^copy-\d+(?:-\d+)?$/.test(key);

const isSnapshot = (value: unknown): value is Snapshot => {
  const it = value as Partial<Snapshot> | null | undefined;
  return (
    typeof it === 'object' &&
    it !== null &&
    typeof it.sha256 === 'string' &&
    typeof it.generation === 'string' &&
    [it.slot, it.turn, it.at, it.acts, it.people, it.chunks].every(Number.isSafeInteger)
  );
};

/** The rolling copies there are, newest first. Whether one can still be read shows when it is opened. */
export async function listSnapshots(keep: Keep): Promise<readonly Snapshot[]> {
  const heads = await Promise.all(Array.from({ length: SLOTS }, (_, slot) => keep.get(headKey(slot))));
  return heads.filter(isSnapshot).sort((one, other) => other.turn - one.turn);
}

/** What a copy holds; undefined when it is damaged: cut, changed by a bit, or a piece of it gone. */
export async function readSnapshot(keep: Keep, snapshot: Snapshot): Promise<Everything | undefined> {
  const chunks = await Promise.all(chunkKeys(snapshot.slot, snapshot.chunks).map(key => keep.get(key)));
  const all = await unpack(chunks, snapshot.sha256);
  return all && all.people.length === snapshot.people ? all : undefined;
}

/** The newest copy that can be read, with what it holds; damaged ones are passed over. */
export async function newestSnapshot(
  keep: Keep,
): Promise<{ readonly snapshot: Snapshot; readonly all: Everything } | undefined> {
  for (const snapshot of await listSnapshots(keep)) {
    const all = await readSnapshot(keep, snapshot);
    if (all) return { snapshot, all };
  }
  return undefined;
}

/** The slot to write next: one that holds nothing readable, else the oldest. */
function nextSlot(there: readonly Snapshot[]): number {
  const taken = new Set(there.map(it => it.slot));
  const free = Array.from({ length: SLOTS }, (_, slot) => slot).find(slot => !taken.has(slot));
  return free ?? there.at(-1)?.slot ?? 0;
}

async function write(
  keep: Keep,
  old: readonly Snapshot[],
  snapshot: Snapshot,
  chunks: readonly string[],
): Promise<void> {
  const { slot } = snapshot;
  const before = old.find(it => it.slot === slot);
  await keep.remove([headKey(slot), ...chunkKeys(slot, before?.chunks ?? 0)]);
  await keep.set(Object.fromEntries(chunkKeys(slot, chunks.length).map((key, i) => [key, chunks[i]])));
  // The head last: a copy without one does not exist.
  await keep.set({ [headKey(slot)]: snapshot });
}

/**
 * Takes a rolling copy where one is due: something changed since the last, and that was most of a day ago. Never of a
 * store that lost its contents: good copies must not give way to an empty one.
 * @returns the copy taken, undefined where none was due
 */
export async function takeSnapshot(store: Store, when: 'due' | 'now' = 'due'): Promise<Snapshot | undefined> {
  const { keep, edge } = store;
  if (keep === undefined || (await store.finding())) return undefined;
  const state = await look(store, ['meta'], tx => tx.objectStore('meta').get('state'));
  if (state === undefined) return undefined;
  const there = await listSnapshots(keep);
  const [last] = there;
  if (last && last.generation === state.generation && last.acts === state.acts) return undefined;
  if (when === 'due' && last && Math.abs(edge.now() - last.at) < APART_MS) return undefined;
  const all = await readEverything(store);
  const { chunks, sha256 } = await pack(all);
  const snapshot: Snapshot = {
    slot: nextSlot(there),
    turn: (last?.turn ?? 0) + 1,
    at: edge.now(),
    generation: state.generation,
    acts: state.acts,
    people: all.people.length,
    chunks: chunks.length,
    sha256,
  };
  await write(keep, there, snapshot, chunks);
  return snapshot;
}

/** Takes every copy away, also pieces that belong to none. */
export async function forgetSnapshots(keep: Keep): Promise<void> {
  await keep.remove((await keep.keys()).filter(isCopyKey));
}
