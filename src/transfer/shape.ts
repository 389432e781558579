import { type Day, isDay } from '../words/day.ts';
import { asBag } from './json.ts';

/** Thrown by a reader that met something else than it reads; `where` is the way there, `people 3 name`. */
export class Misshapen extends Error {
  override name = 'Misshapen';
  readonly where: string;

  constructor(where: string) {
    super(where);
    this.where = where;
  }
}

/** Copies a value of a parsed file into a shape we know, or throws `Misshapen`. Nothing else of the file gets past it. */
export type Reader<T> = (value: unknown, where: string) => T;

function must<T>(ok: boolean, value: unknown, where: string): T {
  if (!ok) throw new Misshapen(where);
  return value as T;
}

/** Text of at most `limit` UTF-16 units, kept letter for letter. */
export const text =
  (limit: number): Reader<string> =>
  (value, where) =>
    must(typeof value === 'string' && value.length <= limit, value, where);

export const oneOf =
  <T extends string>(words: readonly T[]): Reader<T> =>
  (value, where) =>
    must((words as readonly unknown[]).includes(value), value, where);

export const flag: Reader<boolean> = (value, where) => must(typeof value === 'boolean', value, where);

/** A number between two bounds, both included. JSON has no NaN and no infinity, but this reader would refuse them. */
export const number =
  (least: number, most: number): Reader<number> =>
  (value, where) =>
    must(typeof value === 'number' && value >= least && value <= most, value, where);

/** ms since 1970, no later than the year 2200: a date beyond is a mistake that calendars choke on. */
const LATEST = Date.UTC(2200, 0, 1);
export const instant: Reader<number> = number(0, LATEST);

export const day: Reader<Day> = (value, where) => must(isDay(value) && value < '2200', value, where);

export const list =
  <T>(item: Reader<T>, most: number): Reader<readonly T[]> =>
  (value, where) => {
    if (!Array.isArray(value) || value.length > most) throw new Misshapen(where);
    return value.map((entry, index) => item(entry, `${where} ${index + 1}`));
  };

/** A reader for every field of a record, also for those that may be missing: the compiler sees to it that none is forgotten. */
export type Fields<T> = { readonly [K in keyof Required<T>]: Reader<Exclude<T[K], undefined>> };

/** A record of known fields; those named in `optional` may be missing, fields of other names are left behind. */
export function record<T extends object>(fields: Fields<T>, optional: readonly (keyof T & string)[] = []): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, where) => {
    const bag = asBag(value);
    if (!bag) throw new Misshapen(where);
    const present = names.filter(name => Object.hasOwn(bag, name) || !optional.includes(name));
    const entries = present.map(name => [
      name,
      fields[name](Object.hasOwn(bag, name) ? bag[name] : undefined, `${where} ${name}`),
    ]);
    return Object.fromEntries(entries) as T;
  };
}

const DEEPEST = 6;
const MOST_ENTRIES = 2_000;

/** Plain JSON of no known shape, bounded in depth, breadth and length: settings, which the store checks by name. */
export const plain: Reader<unknown> = (value, where) => copyPlain(value, where, 0);

function copyPlain(value: unknown, where: string, depth: number): unknown {
  if (depth > DEEPEST) throw new Misshapen(where);
  if (typeof value === 'string') return text(MOST_ENTRIES * 5)(value, where);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return list((item, at) => copyPlain(item, at, depth + 1), MOST_ENTRIES)(value, where);
  const entries = Object.entries(asBag(value) ?? {});
  if (asBag(value) === undefined || entries.length > MOST_ENTRIES) throw new Misshapen(where);
  return Object.fromEntries(entries.map(([key, entry]) => [key, copyPlain(entry, `${where} ${key}`, depth + 1)]));
}
