import type { Everything } from '../everything.ts';
import { type Parts, partsOf, recordOf, recordsOf } from './parts.ts';
import { type Kept, type Replica, seenOf } from './replica.ts';

/** The machine that writes, and its clock. */
export interface Writer {
  readonly machine: string;
  /** Now, ms since 1970. */
  readonly at: number;
}

const NOTHING: Parts = { cells: new Map(), words: new Map() };
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Names whose value differs between two sets. */
function changed(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(name => !same(before.get(name), after.get(name)));
}

/** What was known of a record, as far as it can be built on: after a deletion it begins a new life. */
function groundOf(kept: Kept | undefined): Kept {
  if (!kept) return { life: 0, cells: {}, words: {} };
  return kept.gone ? { life: kept.life + 1, cells: {}, words: {} } : kept;
}

/** When the record was changed, always after everything that was known of it. */
function timeOf(record: object, ground: Kept, before: Kept | undefined, { at }: Writer): number {
  const known = 'changedAt' in record && typeof record.changedAt === 'number' ? record.changedAt : at;
  const seen = Object.values({ ...before?.gone, ...seenOf(ground) });
  return seen.reduce((latest, other) => Math.max(latest, other + 1), known);
}

function stampRecord(key: string, record: object, before: Kept | undefined, writer: Writer): Kept {
  const ground = groundOf(before);
  const shown = before && recordOf(key, before);
  const [was, is] = [shown ? partsOf(key, shown) : NOTHING, partsOf(key, record)];
  const cells = changed(was.cells, is.cells);
  const words = changed(was.words, is.words);
  if (before && !before.gone && cells.length + words.length === 0) return before;
  const stamp = { at: timeOf(record, ground, before, writer), by: writer.machine };
  const cell = (name: string) => (is.cells.has(name) ? { ...stamp, is: is.cells.get(name) } : stamp);
  const text = (name: string) => ({
    seen: { ...ground.words[name]?.seen, [stamp.by]: stamp.at },
    versions: [{ ...stamp, is: is.words.get(name) ?? '' }],
  });
  return {
    life: ground.life,
    cells: { ...ground.cells, ...Object.fromEntries(cells.map(name => [name, cell(name)])) },
    words: { ...ground.words, ...Object.fromEntries(words.map(name => [name, text(name)])) },
  };
}

/**
 * Brings what was known up to what the store holds now: fields that differ were edited on this machine since, records
 * that are missing were deleted on it.
 */
export function stampChanges(known: Replica, all: Everything, writer: Writer): Replica {
  const now = new Map<string, Kept>();
  for (const [key, record] of recordsOf(all)) now.set(key, stampRecord(key, record, known.get(key), writer));
  for (const [key, kept] of known) {
    if (now.has(key)) continue;
    now.set(key, kept.gone ? kept : { life: kept.life, gone: seenOf(kept), cells: {}, words: {} });
  }
  return now;
}
