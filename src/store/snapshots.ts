import type { Everything } from '../transfer/everything.ts';
import type { Keep } from './edge.ts';
import { readEverything, stateOf } from './everything.ts';
import type { Store } from './open.ts';
import { pack, unpack } from './pack.ts';
import type { MetaRow } from './schema.ts';

/** Copies of days kept; the oldest gives way. */
export const SLOTS = 7;
/** One more, so that a copy is whole before the one it takes the place of is gone. */
const DAY_SLOTS = range(0, SLOTS + 1);
/** Copies of the moment before everything was replaced lie on their own: ten imports cost no copy of a day. */
const BEFORE_SLOTS = range(SLOTS + 1, 2);
/** A day, less what a reader's habits vary by. */
const APART_MS = 20 * 3_600_000;
/** The copy of today follows after so much work or so much time, but never sooner than a minute for a thousand people. */
const FRESH = { acts: 20, ms: 10 * 60_000, leastMs: 30_000, leastMsEach: 60 };

/** What is known of a rolling copy without opening it. */
export interface Snapshot {
  /** Where it lies: one of `DAY_SLOTS`, or one of `BEFORE_SLOTS`. */
  readonly slot: number;
  /** When the first copy of this day was taken, where this one took its place; ms since 1970. */
  readonly since?: number;
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

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, i) => from + i);
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
  const heads = await Promise.all([...DAY_SLOTS, ...BEFORE_SLOTS].map(slot => keep.get(headKey(slot))));
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
function nextSlot(slots: readonly number[], there: readonly Snapshot[]): number {
  const taken = new Set(there.map(it => it.slot));
  return slots.find(slot => !taken.has(slot)) ?? there.at(-1)?.slot ?? 0;
}

const keysOf = ({ slot, chunks }: Snapshot): string[] => [headKey(slot), ...chunkKeys(slot, chunks)];

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

const isOfDay = ({ slot }: Snapshot): boolean => DAY_SLOTS.includes(slot);

/** `day`: a new day has begun. `again`: the copy of today is to follow. Undefined: not yet. */
function whatIsDue(today: Snapshot | undefined, state: MetaRow, now: number): 'day' | 'again' | undefined {
  if (today === undefined || Math.abs(now - (today.since ?? today.at)) >= APART_MS) return 'day';
  const passed = Math.abs(now - today.at);
  if (passed < FRESH.leastMs + state.people * FRESH.leastMsEach) return undefined;
  const isMuch = today.generation !== state.generation || state.acts - today.acts >= FRESH.acts;
  return isMuch || passed >= FRESH.ms ? 'again' : undefined;
}

/** What gives way once a new copy is whole: the one of today it follows on, or days beyond the seventh. */
const goesWhen = (due: 'day' | 'again', days: readonly Snapshot[]): readonly Snapshot[] =>
  due === 'again' ? days.slice(0, 1) : days.slice(SLOTS - 1);

/** Packs all there is now. Undefined where that is nobody: a copy of nothing only takes the place of a good one. */
async function packNow(store: Store, state: MetaRow, there: readonly Snapshot[], slot: number, since?: number) {
  const all = await readEverything(store);
  if (all.people.length === 0) return undefined;
  const { chunks, sha256 } = await pack(all);
  const snapshot: Snapshot = {
    slot,
    turn: (there[0]?.turn ?? 0) + 1,
    at: store.edge.now(),
    ...(since === undefined ? {} : { since }),
    generation: state.generation,
    acts: state.acts,
    people: all.people.length,
    chunks: chunks.length,
    sha256,
  };
  return { snapshot, chunks };
}

/**
 * Takes a rolling copy where one is due and something changed since the last: one a day, which follows what is done
 * that day. `now`: before everything is replaced, in a place of its own. Never of a store that lost its contents, and
 * never of an empty list: good copies must not give way to that.
 * @returns the copy taken, undefined where none was due
 */
export async function takeSnapshot(store: Store, when: 'due' | 'now' = 'due'): Promise<Snapshot | undefined> {
  const { keep, edge } = store;
  if (keep === undefined || (await store.finding())) return undefined;
  const state = await stateOf(store);
  if (state === undefined || state.people === 0) return undefined;
  const there = await listSnapshots(keep);
  if (there[0]?.generation === state.generation && there[0].acts === state.acts) return undefined;
  const [days, befores] = [there.filter(isOfDay), there.filter(it => !isOfDay(it))];
  const due = when === 'now' ? 'now' : whatIsDue(days[0], state, edge.now());
  if (due === undefined) return undefined;
  const slot = due === 'now' ? nextSlot(BEFORE_SLOTS, befores) : nextSlot(DAY_SLOTS, days);
  const since = due === 'again' ? (days[0]?.since ?? days[0]?.at) : undefined;
  const packed = await packNow(store, state, there, slot, since);
  if (packed === undefined) return undefined;
  await write(keep, there, packed.snapshot, packed.chunks);
  if ((await stateOf(store))?.generation !== state.generation) {
    // Everything was forgotten while this was being packed: nothing of it may stay.
    await keep.remove(keysOf(packed.snapshot));
    return undefined;
  }
  if (due !== 'now') for (const old of goesWhen(due, days)) if (old.slot !== slot) await keep.remove(keysOf(old));
  return packed.snapshot;
}

/** Takes every copy away, also pieces that belong to none. */
export async function forgetSnapshots(keep: Keep): Promise<void> {
  await keep.remove((await keep.keys()).filter(isCopyKey));
}
