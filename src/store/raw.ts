import { openDB } from 'idb';

/** The database as it lies there, shelf by shelf, whatever version wrote it. */
export interface Raw {
  readonly format: 'fondly-raw';
  readonly version: number;
  readonly shelves: Readonly<Record<string, readonly unknown[]>>;
}

/** Reads every row of a database this version may not understand. It is opened as it is: nothing is upgraded or written. */
export async function readRaw(name = 'fondly'): Promise<Raw> {
  // A newer version that wants to upgrade it must not wait for this.
  const db = await openDB(name, undefined, { blocking: (_from, _to, event) => (event.target as IDBDatabase).close() });
  try {
    const names = [...db.objectStoreNames];
    const tx = names.length === 0 ? undefined : db.transaction(names);
    const rows = await Promise.all(names.map(shelf => tx?.objectStore(shelf).getAll()));
    return {
      format: 'fondly-raw',
      version: db.version,
      shelves: Object.fromEntries(names.map((shelf, index) => [shelf, rows[index] ?? []])),
    };
  } finally {
    db.close();
  }
}
