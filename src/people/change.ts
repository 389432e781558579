/** Two records' field hold the same: plain JSON data, compared by content. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** Places are the same by address, ways by kind and value. */
const keyOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return String(item);
  const it = item as { readonly url?: string; readonly kind?: string; readonly value?: string };
  return it.url ?? `${it.kind} ${it.value}`;
};

/** What one window added to or took from a list, done to the list as the other window left it. */
function mergeLists(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  const kept = new Set(after.map(keyOf));
  const had = new Map(before.map(item => [keyOf(item), item]));
  const fresh = after.filter(item => !same(had.get(keyOf(item)), item));
  const replaced = new Map(fresh.map(item => [keyOf(item), item]));
  const stays = now.filter(item => kept.has(keyOf(item)) || !had.has(keyOf(item)));
  const standing = new Set(stays.map(keyOf));
  return [...stays.map(item => replaced.get(keyOf(item)) ?? item), ...fresh.filter(item => !standing.has(keyOf(item)))];
}

/** A list nobody has put anything in yet is not there. */
const isList = (value: unknown): value is readonly unknown[] | undefined => value === undefined || Array.isArray(value);

export interface Merged<T> {
  /** The record with the change in it, where nothing clashed. */
  readonly record: T;
  /** Fields that somebody else changed to something different meanwhile. */
  readonly clashes: readonly (keyof T & string)[];
}

/**
 * Brings a change that was made to `before` into `now`, which may have moved on. Fields only one side touched are
 * taken from that side; lists keep the additions and removals of both; words both rewrote differently clash.
 * An `undefined` in the change takes the field away.
 */
export function applyChange<T extends object>(now: T, before: T, change: Partial<T>): Merged<T> {
  const record: T = { ...now };
  const clashes: (keyof T & string)[] = [];
  for (const field of Object.keys(change) as (keyof T & string)[]) {
    const [here, was, wanted]: readonly unknown[] = [now[field], before[field], change[field]];
    if (same(here, was) || same(here, wanted)) {
      if (wanted === undefined) delete record[field];
      else record[field] = wanted as T[typeof field];
    } else if (isList(here) && isList(was) && isList(wanted)) {
      const list = mergeLists(here ?? [], was ?? [], wanted ?? []);
      if (list.length === 0 && here === undefined) delete record[field];
      else record[field] = list as T[typeof field];
    } else if (!same(was, wanted)) clashes.push(field);
  }
  return { record, clashes };
}
