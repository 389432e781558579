import { joinNotes } from '../../people/join.ts';
import type { Everything } from '../everything.ts';
import { asBag, asList, type Bag } from '../json.ts';
import type { Cell, Kept, Words } from './replica.ts';

/**
 * The shelves machines share. The tally is not among them: what was read and not saved is a machine's own affair.
 * Nor are the settings that a browser has to allow first.
 */
export const SHARED = ['people', 'moments', 'encounters', 'letters', 'hellos', 'merges', 'siteRules'] as const;
export const OWN_SETTINGS: readonly string[] = ['notice', 'notify', 'notifiedOf', 'tally'];

/** Shelves whose records are merged field by field; of the others the last writing of a whole record counts. */
const BY_FIELD: readonly string[] = ['people', 'letters'];
/** Fields that count changes of one store, or follow from the stamps. */
const UNSHARED: readonly string[] = ['rev', 'changedAt'];
const WORDS: Readonly<Record<string, string>> = { people: 'note', letters: 'body' };
const LISTS: readonly string[] = ['places', 'ways', 'bylines', 'aliases', 'mergedFrom', 'notSameAs', 'nudged'];

/** A record taken apart: what is merged by time, and the user's own words. */
export interface Parts {
  readonly cells: ReadonlyMap<string, unknown>;
  readonly words: ReadonlyMap<string, string>;
}

const shelfOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** By what an item of a list is known; text stands for itself. */
function itemKey(item: unknown): string {
  const bag = asBag(item);
  return bag ? String(bag['url'] ?? `${bag['kind']} ${bag['value']}`) : String(item);
}

/** Takes a record apart. Every item of a list is a cell of its own, so that two machines may both add one. */
export function partsOf(key: string, record: object): Parts {
  const shelf = shelfOf(key);
  if (!BY_FIELD.includes(shelf)) return { cells: new Map([['record', record]]), words: new Map() };
  const cells = new Map<string, unknown>();
  const words = new Map<string, string>();
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined || UNSHARED.includes(field)) continue;
    if (field === WORDS[shelf]) words.set(field, String(value));
    else if (LISTS.includes(field)) {
      cells.set(field, asList(value).map(itemKey));
      for (const item of asList(value)) cells.set(`${field} ${itemKey(item)}`, item);
    } else cells.set(field, value);
  }
  return { cells, words };
}

/** Versions nobody has put together yet, one under the other; what one holds of another is said once. */
const read = (text: Words): string => text.versions.map(version => version.is).reduce(joinNotes, '');

/** The items of a list in the order last written; those added elsewhere come after. */
function itemsOf(field: string, order: readonly unknown[], cells: ReadonlyMap<string, Cell>): unknown[] {
  const there = new Map(
    [...cells]
      .filter(([name]) => name.startsWith(`${field} `))
      .map(([name, cell]) => [name.slice(field.length + 1), cell.is]),
  );
  const last = [...there.keys()].filter(name => !order.includes(name)).sort();
  return [...order, ...last].flatMap(name => there.get(String(name)) ?? []);
}

/** Puts a record together again; undefined when it is gone. */
export function recordOf(key: string, kept: Kept): Bag | undefined {
  if (kept.gone) return undefined;
  const cells = new Map(Object.entries(kept.cells).filter(([, cell]) => cell.is !== undefined));
  if (!BY_FIELD.includes(shelfOf(key))) return asBag(cells.get('record')?.is);
  const fields = [...cells].filter(([name]) => !name.includes(' '));
  const plain = fields.map(([name, cell]) => [
    name,
    LISTS.includes(name) ? itemsOf(name, asList(cell.is), cells) : cell.is,
  ]);
  const words = Object.entries(kept.words).map(([field, text]) => [field, read(text)]);
  return Object.fromEntries([...plain, ...words]);
}

/** Every record machines share, by key; settings one by one. */
export function* recordsOf(all: Everything): Generator<readonly [key: string, record: object]> {
  for (const shelf of SHARED)
    for (const record of all[shelf]) yield [`${shelf}/${'host' in record ? record.host : record.id}`, record];
  for (const [name, value] of Object.entries(all.settings))
    if (!OWN_SETTINGS.includes(name)) yield [`settings/${name}`, { value }];
}
