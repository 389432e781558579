import type { Replica } from '../transfer/folder/replica.ts';
import type { Phrase } from '../words/phrase.ts';
import { announcer } from './changes.ts';
import type { Store } from './open.ts';
import type { Reading, Writing } from './schema.ts';

/** Another machine that writes into the same folder, as its file says. */
export interface OtherMachine {
  readonly name: string;
  /** When it wrote last, ms since 1970 by its own clock. */
  readonly at: number;
  readonly people: number;
}

/** Only where a folder of yours was chosen: what is known of it on this machine. */
export interface FolderRow {
  readonly key: 'folder';
  /** The browser's own note of which folder it is. */
  readonly handle: FileSystemDirectoryHandle;
  /** What this machine is called in the folder: eight random letters. */
  readonly machine: string;
  /** When both were last in step, ms since 1970. */
  readonly lastAt?: number;
  /** The other machines that write into it. */
  readonly machines: readonly OtherMachine[];
  /** Names of files left out, because they are damaged or not whole yet. */
  readonly skipped: readonly string[];
  /** What is in the way, if anything is. */
  readonly trouble?: Phrase;
  /** Acts of the store, and size and time of each file, as of the last round: where none differs there is nothing to do. */
  readonly acts?: number;
  readonly files?: string;
  /** Sum of the file this machine wrote last. */
  readonly sum?: string;
}

/** What this machine knew after the last round, as JSON: large, so it lies apart. */
interface KnownRow {
  readonly key: 'folder-known';
  readonly text: string;
}

/** The two rows lie on the shelf `meta`, whose type tells of the counters only: the schema stays as it is. */
interface Shelf {
  get(key: string): Promise<unknown>;
  put(row: FolderRow | KnownRow): Promise<unknown>;
  delete(key: string): Promise<void>;
}
const shelfOf = (tx: Reading | Writing): Shelf => tx.objectStore('meta') as unknown as Shelf;

const rowIn = async (tx: Reading | Writing): Promise<FolderRow | undefined> =>
  (await shelfOf(tx).get('folder')) as FolderRow | undefined;

/** Within an act or a look: the replica of the last round; empty before the first. */
export async function knownIn(tx: Reading | Writing): Promise<Replica> {
  const row = (await shelfOf(tx).get('folder-known')) as KnownRow | undefined;
  return new Map(Object.entries(row ? (JSON.parse(row.text) as Record<string, never>) : {}));
}

export async function keepKnown(tx: Writing, known: Replica): Promise<void> {
  // Nothing is begun again after "stop" or "forget everything" came in between.
  if (!(await rowIn(tx))) return;
  await shelfOf(tx).put({ key: 'folder-known', text: JSON.stringify(Object.fromEntries(known)) });
}

/** Notes of the folder are no act of the reader: they count nothing, and no copy is due for them. */
async function note(store: Store, work: (tx: Writing) => Promise<unknown>): Promise<void> {
  const tx = (await store.connection()).transaction(['meta'], 'readwrite') as unknown as Writing;
  await work(tx);
  await tx.done;
  const channel = announcer();
  channel.post({ shelves: ['meta'] });
  channel.close();
}

/** The folder that was chosen; undefined where none was. */
export async function readFolder(store: Store): Promise<FolderRow | undefined> {
  return rowIn((await store.connection()).transaction(['meta']) as unknown as Reading);
}

/** Random, so that it tells nothing of the computer. */
export const newMachine = (store: Store): string => store.edge.newId().slice(-8);

export function startFolder(store: Store, handle: FileSystemDirectoryHandle): Promise<void> {
  const machine = newMachine(store);
  return note(store, async tx => {
    await shelfOf(tx).delete('folder-known');
    await shelfOf(tx).put({ key: 'folder', handle, machine, machines: [], skipped: [] });
  });
}

/** Stops using the folder; what lies in it stays there. */
export function leaveFolder(store: Store): Promise<void> {
  return note(store, async tx => {
    await shelfOf(tx).delete('folder');
    await shelfOf(tx).delete('folder-known');
  });
}

/** What a round found out. Where the folder was left meanwhile nothing is noted. */
export function noteFolder(store: Store, change: Partial<FolderRow>, known?: Replica): Promise<void> {
  return note(store, async tx => {
    const row = await rowIn(tx);
    if (!row) return;
    const { trouble: _over, ...rest } = row;
    await shelfOf(tx).put({ ...rest, ...change });
    if (known) await keepKnown(tx, known);
  });
}
