import { openDB } from 'idb';
import { MadeByNewer } from './errors.ts';
import { type Connection, type FondlySchema, upgrade, VERSION } from './schema.ts';

/**
 * `blocked`: another window still holds an older version open, so this one waits: "close the other Fondly windows".
 * `outdated`: a newer version wants to open, so this connection was closed: "reload".
 * `newer`: a newer version wrote it: "update this one".
 */
export type Trouble = 'blocked' | 'outdated' | 'newer';

interface Ears {
  /** Undefined: what stood in the way is out of it. */
  readonly tell: (trouble: Trouble | undefined) => void;
  /** The connection is of no use any more: it was closed, or the browser ended it. */
  readonly ended: () => void;
}

const isVersionError = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';

/** Opens the database, and upgrades it where it is older. Rejects with `MadeByNewer` where it is newer. */
export async function connect(name: string, { tell, ended }: Ears, version = VERSION): Promise<Connection> {
  let waited = false;
  try {
    const db = await openDB<FondlySchema>(name, version, {
      upgrade(db, from, _to, tx) {
        // Where it fails the opening itself says so.
        tx.done.catch(() => {});
        upgrade(db, from);
      },
      blocked() {
        waited = true;
        tell('blocked');
      },
      blocking(_from, to, event) {
        // Staying open would hang the newer version for good, so give way at once.
        (event.target as IDBDatabase).close();
        ended();
        // Without a version the database is not upgraded but deleted ("Forget everything"): the next act makes another.
        if (to !== null) tell('outdated');
      },
      terminated: ended,
    });
    if (waited) tell(undefined);
    return db;
  } catch (error) {
    ended();
    if (!isVersionError(error)) throw error;
    tell('newer');
    throw new MadeByNewer(error);
  }
}
