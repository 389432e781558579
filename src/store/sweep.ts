import { deleteDB, openDB } from 'idb';

const SWEPT = 'swept';

/**
 * Makes the browser clean its log files once more after everything was forgotten. It does so beside its other work, and now
 * and then not at all where a window opens the database anew in that moment (measured: 3 of 16 runs, 0 of 10 with this).
 */
export async function sweep(): Promise<void> {
  const db = await openDB(SWEPT, 1, { upgrade: fresh => void fresh.createObjectStore('nothing') });
  const tx = db.transaction('nothing', 'readwrite', { durability: 'strict' });
  await tx.objectStore('nothing').put(0, 0);
  await tx.done;
  db.close();
  await deleteDB(SWEPT);
}
