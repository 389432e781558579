import { readEverything } from '../backup/read-everything.ts';
import type { Everything } from '../everything.ts';
import { asBag, type Bag } from '../json.ts';
import { OWN_SETTINGS, partsOf, recordOf, SHARED } from './parts.ts';
import { type Kept, type Replica, seenOf } from './replica.ts';

/** A record without what is not shared, to see whether it changed. */
const essence = (key: string, record: object): string => {
  const { cells, words } = partsOf(key, record);
  const byName = (one: readonly [string, unknown], other: readonly [string, unknown]): number =>
    one[0] < other[0] ? -1 : 1;
  return JSON.stringify([[...cells].sort(byName), [...words].sort(byName)]);
};

/** The counters every store keeps for itself: as they were if nothing changed, else one step on. */
function counted(key: string, record: Bag, kept: Kept, there: Bag | undefined): Bag {
  if (!key.startsWith('people/') && !key.startsWith('letters/')) return record;
  if (there && essence(key, there) === essence(key, record)) return there;
  const changedAt = Math.max(0, ...Object.values(seenOf(kept)));
  return { ...record, changedAt, rev: Number(there?.['rev'] ?? 0) + 1 };
}

/**
 * The content of a store as a replica has it.
 * @param there what the store holds: its counters, its tally and its own settings stay
 * @throws Misshapen when the replica holds something no store does
 */
export function everythingOf(replica: Replica, there: Everything): Everything {
  const shelves: Record<string, Bag[]> = Object.fromEntries(SHARED.map(shelf => [shelf, []]));
  const known = new Map<string, Bag>();
  for (const shelf of ['people', 'letters'] as const)
    for (const record of there[shelf]) known.set(`${shelf}/${record.id}`, { ...record });
  const own = Object.entries(there.settings).filter(([name]) => OWN_SETTINGS.includes(name));
  const settings = new Map<string, unknown>(own);
  for (const [key, kept] of replica) {
    const record = recordOf(key, kept);
    const [shelf = ''] = key.split('/', 1);
    if (!record) continue;
    if (shelf === 'settings') settings.set(key.slice('settings/'.length), asBag(record)?.['value']);
    else shelves[shelf]?.push(counted(key, record, kept, known.get(key)));
  }
  return readEverything({ ...shelves, tally: there.tally, settings: Object.fromEntries(settings) });
}
