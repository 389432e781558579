import { attribute, findAll } from './dom.ts';

/** The page's meta tags: name, property or itemprop in lower case, with every value in order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const MOST_METAS = 300;

export function readMetas(page: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of findAll(page, 'meta[content],meta[value]', MOST_METAS)) {
    const value = (attribute(element, 'content') || attribute(element, 'value')).trim();
    if (!value) continue;
    for (const key of new Set(['name', 'property', 'itemprop'].map(name => attribute(element, name).toLowerCase()))) {
      if (!key) continue;
      const values = metas.get(key);
      if (!values) metas.set(key, [value]);
      else if (values.length < 50) values.push(value);
    }
  }
  return metas;
}

/** The first few values of a name. */
export const metaValues = (metas: Metas, name: string): readonly string[] => metas.get(name)?.slice(0, 10) ?? [];

/** The first value of the first name that has one. */
export function meta(metas: Metas, ...names: string[]): string {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return '';
}
