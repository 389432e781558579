import { openDB } from 'idb';
import { MadeByNewer } from './errors.ts';
import { type Connection, type FondlySchema, upgrade, VERSION } from './schema.ts';

/**
 * `blocked`: another window still holds an older version open, so this one waits: "close the other Fondly windows".
 * `outdated`: a newer version wants to open, so this connection was closed: "reload".
 */
export type Trouble = 'blocked' | 'outdated';

interface Ears {
  readonly tell: (trouble: Trouble) => void;
  /** The connection is of no use any more: it was closed, or the browser ended it. */
  readonly ended: () => void;
}

const isVersionError = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';

/** Opens the database, and upgrades it where it is older. Rejects with `MadeByNewer` where it is newer. */
export async function connect(name: string, { tell, ended }: Ears, version = VERSION): Promise<Connection> {
  try {
    return await openDB<FondlySchema>(name, version, {
      upgrade: (db, from) => upgrade(db, from),
      blocked: () => tell('blocked'),
      blocking(_from, to, event) {
        // Staying open would hang the newer version for good, so give way at once.
        (event.target as IDBDatabase).close();
        ended();
        // Without a version the database is not upgraded but deleted ("Forget everything"): the next act makes another.
        if (to !== null) tell('outdated');
      },
      terminated: ended,
    });
  } catch (error) {
    ended();
    throw isVersionError(error) ? new MadeByNewer(error) : error;
  }
}
