import { type Act, act, look } from './act.ts';
import type { Store } from './open.ts';
import { type HowFar, inPieces } from './put-each.ts';
import type { Writing } from './schema.ts';

/** How long somebody stays in Deleted. */
export const DELETED_DAYS = 30;
const MS_PER_DAY = 86_400_000;

type Belongings = readonly (readonly [shelf: 'moments' | 'encounters' | 'letters' | 'merges', id: string])[];

const OWNED = ['moments', 'encounters', 'letters'] as const;

/** From so many on reading every record once is quicker than asking for those of each. */
const MANY = 500;

async function belongingsOf(tx: Writing, personId: string): Promise<Belongings> {
  const owned = await Promise.all(
    OWNED.map(async shelf =>
      (await tx.objectStore(shelf).index('personId').getAllKeys(personId)).map(id => [shelf, id] as const),
    ),
  );
  const merges = await tx.objectStore('merges').index('keptId').getAllKeys(personId);
  return [...owned.flat(), ...merges.map(id => ['merges', id] as const)];
}

async function belongingsOfMany(tx: Writing, people: ReadonlySet<string>): Promise<Belongings> {
  const owned = await Promise.all(
    OWNED.map(async shelf =>
      (await tx.objectStore(shelf).getAll())
        .filter(({ personId }) => people.has(personId))
        .map(({ id }) => [shelf, id] as const),
    ),
  );
  const merges = (await tx.objectStore('merges').getAll()).filter(({ keptId }) => people.has(keptId));
  return [...owned.flat(), ...merges.map(({ id }) => ['merges', id] as const)];
}

const deleteOne = (tx: Writing, [shelf, id]: Belongings[number]): Promise<void> => tx.objectStore(shelf).delete(id);

const SHELVES = ['people', 'moments', 'encounters', 'letters', 'merges'] as const;

async function deleteForGood(running: Act, ids: readonly string[], tell?: HowFar): Promise<number> {
  const { tx } = running;
  const isMany = ids.length > MANY;
  if (isMany) await inPieces(await belongingsOfMany(tx, new Set(ids)), thing => deleteOne(tx, thing));
  const one = async (id: string): Promise<void> => {
    if (!isMany) await Promise.all((await belongingsOf(tx, id)).map(thing => deleteOne(tx, thing)));
    await tx.objectStore('people').delete(id);
  };
  await inPieces(ids, one, tell);
  running.grew -= ids.length;
  return ids.length;
}

/** Deletes people in Deleted for good, with all that was theirs; whoever was brought back meanwhile stays. @returns how many */
export function purgePeople(store: Store, ids: readonly string[], tell?: HowFar): Promise<number> {
  return act(store, SHELVES, async running => {
    const deleted = new Set(await running.tx.objectStore('people').index('deletedAt').getAllKeys());
    return deleteForGood(
      running,
      [...new Set(ids)].filter(id => deleted.has(id)),
      tell,
    );
  });
}

/** Deletes for good whom the reader deleted 30 days ago or earlier, with all that was theirs. @returns how many */
export async function purge(store: Store): Promise<number> {
  const due = IDBKeyRange.upperBound(store.edge.now() - DELETED_DAYS * MS_PER_DAY);
  // Most days nothing is due: then there is no act at all.
  const none = await look(
    store,
    ['people'],
    async tx => (await tx.objectStore('people').index('deletedAt').count(due)) === 0,
  );
  return none
    ? 0
    : act(store, SHELVES, async running =>
        deleteForGood(running, await running.tx.objectStore('people').index('deletedAt').getAllKeys(due)),
      );
}
