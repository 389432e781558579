import { type Cell, type Kept, type Replica, type Seen, seenByEither, seenOf, type Words } from './replica.ts';

/** Total order of cells: by time, machine, and, should a machine ever stamp two things alike, by what they hold. */
function later(one: Cell, other: Cell): Cell {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  if (one.by !== other.by) return one.by > other.by ? one : other;
  return JSON.stringify(one.is ?? null) >= JSON.stringify(other.is ?? null) ? one : other;
}

/** Puts two sets of named things together; those both have are merged. */
function together<T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>, both: (a: T, b: T) => T) {
  const all = new Map(Object.entries(one));
  for (const [name, theirs] of Object.entries(other)) {
    const mine = all.get(name);
    all.set(name, mine === undefined ? theirs : both(mine, theirs));
  }
  return Object.fromEntries(all);
}

/** A version stays if the other side has it too or has never seen it; seen and no longer there means written over. */
function mergeWords(one: Words, other: Words): Words {
  const unseen = (words: Words, seen: Seen) => words.versions.filter(({ at, by }) => at > (seen[by] ?? -1));
  const both = one.versions.filter(mine => other.versions.some(({ at, by }) => at === mine.at && by === mine.by));
  const versions = [...both, ...unseen(one, other.seen), ...unseen(other, one.seen)];
  versions.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1));
  return { seen: seenByEither(one.seen, other.seen), versions };
}

function mergeKept(one: Kept, other: Kept): Kept {
  if (one.life !== other.life) return one.life > other.life ? one : other;
  if (one.gone || other.gone)
    return { life: one.life, gone: seenByEither(one.gone ?? {}, other.gone ?? {}), cells: {}, words: {} };
  return {
    life: one.life,
    cells: together(one.cells, other.cells, later),
    words: together(one.words, other.words, mergeWords),
  };
}

/** What two machines know together. In any order, any grouping and any number of times it comes to the same. */
export function mergeReplicas(one: Replica, other: Replica): Replica {
  const all = new Map(one);
  for (const [key, theirs] of other) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? theirs : mergeKept(mine, theirs));
  }
  return all;
}

/** Was something written here that whoever deleted the record had not seen? */
const hasNews = (kept: Kept, gone: Seen): boolean =>
  kept.gone === undefined && Object.entries(seenOf(kept)).some(([by, at]) => at > (gone[by] ?? -1));

/**
 * Brings back what was deleted on one machine while it was edited on another: nobody's words are lost to a deletion
 * that did not know them.
 * @param merged what all the sources come to
 */
export function rescue(merged: Replica, sources: readonly Replica[]): Replica {
  const all = new Map(merged);
  for (const [key, { life, gone }] of merged) {
    if (!gone) continue;
    const alive = sources
      .flatMap(source => source.get(key) ?? [])
      .filter(kept => kept.life === life && hasNews(kept, gone));
    const [first, ...rest] = alive;
    if (first) all.set(key, { ...rest.reduce(mergeKept, first), life: life + 1 });
  }
  return all;
}
