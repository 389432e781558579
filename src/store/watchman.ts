import type { Edge, Keep } from './edge.ts';
import { Unanswered } from './errors.ts';
import { type Finding, judge, readMarker, writeMarker } from './marker.ts';
import type { Connection, MetaRow } from './schema.ts';

/** Stands at the door of the store: compares it with its marker before the first write of every connection. */
export interface Watchman {
  /** What is wrong with the store; undefined when it is sound. */
  finding(): Promise<Finding | undefined>;
  /** Rejects with `Unanswered` while something is. */
  mayWrite(): Promise<void>;
  /** Another connection: look again. */
  lookAgain(): void;
  /** An act is on disk: the marker follows. */
  wrote(state: MetaRow): void;
  /** Resolves once the marker has followed every act so far. */
  settled(): Promise<void>;
}

async function inspect(keep: Keep, connection: () => Promise<Connection>): Promise<Finding | undefined> {
  const marker = await readMarker(keep);
  const tx = (await connection()).transaction(['meta', 'people']);
  const [state, rows] = await Promise.all([tx.objectStore('meta').get('state'), tx.objectStore('people').count()]);
  return judge(marker, state, rows);
}

/** Without a drawer to keep a marker in there is nothing to compare, and every store is taken as sound. */
export function watchman(edge: Edge, keep: Keep | undefined, connection: () => Promise<Connection>): Watchman {
  let looked: Promise<Finding | undefined> | undefined;
  let following: Promise<void> = Promise.resolve();

  const finding = async (): Promise<Finding | undefined> => {
    if (keep === undefined) return undefined;
    looked ??= inspect(keep, connection);
    const mine = looked;
    const found = await mine.catch(error => {
      looked = undefined;
      throw error;
    });
    // Another window may answer meanwhile, so only a sound store is remembered.
    if (found && looked === mine) looked = undefined;
    return found;
  };

  return {
    finding,
    async mayWrite() {
      if (await finding()) throw new Unanswered();
    },
    lookAgain() {
      looked = undefined;
    },
    wrote(state) {
      if (keep === undefined) return;
      const lastSavedAt = edge.now();
      // The marker is a lower bound: one that could not be written makes the watch weaker, not the act wrong.
      following = following.then(() => writeMarker(keep, state, lastSavedAt)).catch(() => {});
    },
    settled: () => following,
  };
}
