import type { Everything } from '../transfer/everything.ts';

/** The shelves a backup holds, each with the field its records are known by. */
export const KEY_OF = {
  people: 'id',
  moments: 'id',
  encounters: 'id',
  letters: 'id',
  hellos: 'id',
  merges: 'id',
  tally: 'url',
  siteRules: 'host',
} as const satisfies Record<Exclude<keyof Everything, 'settings'>, string>;

export type Listed = keyof typeof KEY_OF;
export const LISTED = Object.keys(KEY_OF) as Listed[];

/** What turns one content of a store into another: records to put, and keys of those to take away. */
export interface Difference {
  readonly put: Everything;
  readonly gone: Readonly<Record<Listed | 'settings', readonly string[]>>;
}

/** The same content, whatever the order of fields; a field that is undefined is as one that is missing. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names].every(name => isSame(mine[name], theirs[name]));
}

type Row = Readonly<Record<string, unknown>>;

function betweenRows(before: readonly Row[], after: readonly Row[], field: string) {
  const was = new Map(before.map(row => [String(row[field]), row]));
  const put = after.filter(row => !isSame(was.get(String(row[field])), row));
  for (const row of after) was.delete(String(row[field]));
  return { put, gone: [...was.keys()] };
}

const entries = (settings: Everything['settings']): Row[] =>
  Object.entries(settings).map(([name, value]) => ({ name, value }));

export function differenceBetween(before: Everything, after: Everything): Difference {
  const rows = (all: Everything, shelf: Listed) => all[shelf] as unknown as readonly Row[];
  const lists = LISTED.map(
    shelf => [shelf, betweenRows(rows(before, shelf), rows(after, shelf), KEY_OF[shelf])] as const,
  );
  const settings = betweenRows(entries(before.settings), entries(after.settings), 'name');
  return {
    put: {
      ...(Object.fromEntries(lists.map(([shelf, { put }]) => [shelf, put])) as unknown as Everything),
      settings: Object.fromEntries(settings.put.map(row => [row['name'], row['value']])),
    },
    gone: {
      ...(Object.fromEntries(lists.map(([shelf, { gone }]) => [shelf, gone])) as Record<Listed, string[]>),
      settings: settings.gone,
    },
  };
}

export const isNothing = ({ put, gone }: Difference): boolean =>
  LISTED.every(shelf => put[shelf].length === 0) &&
  Object.keys(put.settings).length === 0 &&
  Object.values(gone).every(keys => keys.length === 0);
