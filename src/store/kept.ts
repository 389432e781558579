import { look } from './act.ts';
import { RECORDS } from './everything.ts';
import type { Store } from './open.ts';
import { listSnapshots } from './snapshots.ts';

/** The shelves that hold what the reader would call theirs; `cards` says `people` again, `settings` and `meta` are no records. */
const SHELVES = [...RECORDS, 'typed'] as const;

/** How many records of each sort there are, rolling copies included. */
export type Kept = Readonly<Record<(typeof SHELVES)[number] | 'copies', number>>;

/** Counts without reading a single record. */
export async function countKept(store: Store): Promise<Kept> {
  const counts = await look(store, SHELVES, tx => Promise.all(SHELVES.map(shelf => tx.objectStore(shelf).count())));
  const copies = store.keep ? (await listSnapshots(store.keep)).length : 0;
  return { ...Object.fromEntries(SHELVES.map((shelf, i) => [shelf, counts[i]])), copies } as Kept;
}
