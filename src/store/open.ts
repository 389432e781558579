import { announcer } from './changes.ts';
import { connect, type Trouble } from './connect.ts';
import type { Edge, Keep } from './edge.ts';
import type { Finding } from './marker.ts';
import type { Connection, MetaRow, Shelf } from './schema.ts';
import { watchman } from './watchman.ts';

export interface StoreOptions {
  /** Where the marker and the rolling copies lie; without it an emptied store goes unnoticed. */
  readonly keep?: Keep;
  readonly tell?: (trouble: Trouble | undefined) => void;
  /** The database; another name only in tests. */
  readonly name?: string;
}

/** The open store: the first argument of every function of this room. */
export interface Store {
  readonly edge: Edge;
  readonly keep: Keep | undefined;
  /** The live connection; opened again where the browser ended it. */
  connection(): Promise<Connection>;
  /** Drops a connection found closed, so that the next act opens another. */
  forget(): void;
  /** What is wrong with the store, compared with its marker; undefined when it is sound. See answer.ts. */
  finding(): Promise<Finding | undefined>;
  /** Rejects with `Unanswered` while a lost store waits for the reader's answer. */
  mayWrite(): Promise<void>;
  /** Called by `act` once a change is on disk. */
  wrote(state: MetaRow, shelves: readonly Shelf[]): void;
  /** Resolves once the marker has followed every act so far. */
  settled(): Promise<void>;
  close(): void;
}

/**
 * Opens the store. Rejects with `MadeByNewer` where a newer version wrote it.
 * Only extension pages and the worker may call this: in a content script IndexedDB belongs to the site.
 */
export async function openStore(edge: Edge, options: StoreOptions = {}): Promise<Store> {
  const { name = 'fondly', tell = () => {}, keep } = options;
  const channel = announcer();
  let current: Promise<Connection> | undefined;
  const forget = (): void => {
    current = undefined;
    watch.lookAgain();
  };
  const connection = (): Promise<Connection> => {
    current ??= connect(name, { tell, ended: forget });
    return current;
  };
  const watch = watchman(edge, keep, connection);
  await connection();
  return {
    edge,
    keep,
    connection,
    forget,
    finding: watch.finding,
    mayWrite: watch.mayWrite,
    wrote(state, shelves) {
      watch.wrote(state);
      channel.post({ shelves });
    },
    settled: watch.settled,
    close() {
      channel.close();
      current?.then(db => db.close()).catch(() => {});
      forget();
    },
  };
}
