/**
 * What one machine knows, in a form that any two machines can merge in any order and as often as they like, and end
 * alike (a state-based CRDT). Each machine writes only its own file into the shared folder and reads the others', so
 * that whatever carries the folder never meets two writers of one file.
 */

/** When and on which machine something was written. Of two, the later one counts; at the same ms, the greater name. */
export interface Stamp {
  /** ms since 1970, pushed on where needed so that an edit is always later than what it was made on. */
  readonly at: number;
  /** Name of the machine. */
  readonly by: string;
}

/** One field as last written; `is` is missing where the field was taken away. */
export interface Cell extends Stamp {
  readonly is?: unknown;
}

/** By machine, the latest stamp somebody had seen. */
export type Seen = Readonly<Record<string, number>>;

/**
 * The user's own words: edits on two machines that did not know of each other stand side by side in `versions`, until
 * somebody who has seen both writes anew.
 */
export interface Words {
  readonly seen: Seen;
  readonly versions: readonly (Stamp & { readonly is: string })[];
}

/** One record of a store. */
export interface Kept {
  /** How often it came back after it was gone. Of two lives the later one counts, whatever the other holds. */
  readonly life: number;
  /** It was deleted by somebody who had seen so much of it. */
  readonly gone?: Seen;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly words: Readonly<Record<string, Words>>;
}

/** All records by shelf and id: `people/…`. */
export type Replica = ReadonlyMap<string, Kept>;

/** The latest stamp of every machine in a record. */
export function seenOf({ cells, words }: Kept): Seen {
  const seen = new Map<string, number>();
  const see = (by: string, at: number): unknown => seen.set(by, Math.max(at, seen.get(by) ?? 0));
  for (const { by, at } of Object.values(cells)) see(by, at);
  for (const text of Object.values(words)) for (const [by, at] of Object.entries(text.seen)) see(by, at);
  return Object.fromEntries(seen);
}

/** For every machine the later of two stamps. */
export function seenByEither(one: Seen, other: Seen): Seen {
  const later = Object.entries(other).filter(([by, at]) => at > (one[by] ?? -1));
  return { ...one, ...Object.fromEntries(later) };
}
