import { act, look } from './act.ts';
import type { Store } from './open.ts';
import type { Writing } from './schema.ts';

/** How long somebody stays in Deleted. */
export const DELETED_DAYS = 30;
const MS_PER_DAY = 86_400_000;

async function deleteBelongings(tx: Writing, personId: string): Promise<void> {
  for (const shelf of ['moments', 'encounters', 'letters'] as const) {
    const ids = await tx.objectStore(shelf).index('personId').getAllKeys(personId);
    for (const id of ids) await tx.objectStore(shelf).delete(id);
  }
  const merges = tx.objectStore('merges');
  for (const id of await merges.index('keptId').getAllKeys(personId)) await merges.delete(id);
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
    : act(store, ['people', 'moments', 'encounters', 'letters', 'merges'], async running => {
        const ids = await running.tx.objectStore('people').index('deletedAt').getAllKeys(due);
        for (const id of ids) {
          await deleteBelongings(running.tx, id);
          await running.tx.objectStore('people').delete(id);
        }
        running.grew -= ids.length;
        return ids.length;
      });
}
