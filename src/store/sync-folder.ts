import type { Everything } from '../transfer/everything.ts';
import {
  fileOf,
  isMachineFile,
  type MachineFile,
  readMachineFile,
  writeMachineFile,
} from '../transfer/folder/machine-file.ts';
import type { Replica } from '../transfer/folder/replica.ts';
import type { Writer } from '../transfer/folder/stamp.ts';
import { goneSince, isMuchGone, type Synced, syncRound } from '../transfer/folder/sync.ts';
import { LIMITS } from '../transfer/limits.ts';
import type { Phrase } from '../words/phrase.ts';
import { act, look } from './act.ts';
import { changeIn } from './change-everything.ts';
import { differenceBetween, isNothing } from './difference.ts';
import { StoreError } from './errors.ts';
import { EVERY_SHELF, readAll } from './everything.ts';
import { type FolderRow, keepKnown, knownIn, newMachine, noteFolder, readFolder } from './folder.ts';
import type { Store } from './open.ts';
import type { Reading, Writing } from './schema.ts';

export interface FolderFile {
  readonly name: string;
  /** bytes */
  readonly size: number;
  /** ms since 1970 */
  readonly changedAt: number;
  read(): Promise<string>;
}

/** The folder, as the edge hands it in. */
export interface FolderFiles {
  list(): Promise<readonly FolderFile[]>;
  /** Writes a whole file in the place of the one of that name, or fails. */
  write(name: string, text: string): Promise<void>;
}

/** What to do about much that is gone here: tell the others, or take it back from what was known. */
export type Answer = 'tell' | 'take-back';

const digest = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);

const ours = async (files: FolderFiles): Promise<readonly FolderFile[]> =>
  (await files.list()).filter(file => isMachineFile(file.name) && file.size <= LIMITS.backup);

const stampsOf = (files: readonly FolderFile[]): string =>
  files
    .map(({ name, size, changedAt }) => `${name} ${size} ${changedAt}`)
    .sort()
    .join('\n');

interface Found {
  readonly whole: readonly MachineFile[];
  readonly skipped: readonly string[];
  readonly newer: boolean;
}

/** Our own file as we left it has nothing to tell, and may be long. */
const isAsWeLeftIt = (file: FolderFile, { machine, files = '' }: FolderRow): boolean =>
  file.name === fileOf(machine) && files.split('\n').includes(stampsOf([file]));

async function readOthers(files: readonly FolderFile[], row: FolderRow): Promise<Found> {
  const news = files.filter(file => !isAsWeLeftIt(file, row));
  const read = await Promise.all(
    news.map(async file => ({ name: file.name, content: await readMachineFile(await file.read(), digest) })),
  );
  return {
    whole: read.flatMap(({ content }) => (typeof content === 'string' || content.sha256 === row.sum ? [] : content)),
    skipped: read
      .filter(({ name, content }) => content === 'damaged' && name !== fileOf(row.machine))
      .map(it => it.name),
    newer: read.some(({ content }) => content === 'newer'),
  };
}

interface Round extends Synced {
  readonly there: Everything;
  /** Acts of the store this is about. */
  readonly acts: number;
}

const actsIn = async (tx: Reading | Writing): Promise<number> => (await tx.objectStore('meta').get('state'))?.acts ?? 0;

/** What the store and the others come to, written into the store; nothing is written where nothing differs. */
async function bringTogether(store: Store, round: (tx: Reading | Writing) => Promise<Round>): Promise<Round> {
  const planned = await look(store, EVERY_SHELF, round);
  if (isNothing(differenceBetween(planned.there, planned.everything))) {
    await noteFolder(store, {}, planned.replica);
    return planned;
  }
  // Once more inside the act: nothing another window wrote meanwhile is overwritten.
  return act(store, EVERY_SHELF, async running => {
    const done = await round(running.tx);
    await changeIn(running, differenceBetween(done.there, done.everything), done.there, done.everything);
    await keepKnown(running.tx, done.replica);
    return { ...done, acts: done.acts + 1 };
  });
}

/** A profile that was copied goes on under the name of the first: from now on it has its own. */
const isTakenByAnother = (whole: readonly MachineFile[], row: FolderRow): boolean =>
  row.sum !== undefined && whole.some(file => file.machine === row.machine && file.sha256 !== row.sum);

async function writeOwn(store: Store, files: FolderFiles, row: FolderRow, known: Replica): Promise<string> {
  const { text, sha256 } = await writeMachineFile(known, { machine: row.machine, writtenAt: store.edge.now() }, digest);
  const isThere = (await ours(files)).some(file => file.name === fileOf(row.machine));
  if (!isThere || sha256 !== row.sum) await files.write(fileOf(row.machine), text);
  return sha256;
}

/** Nothing changed on either side since the last round. */
async function isQuiet(store: Store, files: readonly FolderFile[], row: FolderRow): Promise<boolean> {
  return !row.trouble && row.files === stampsOf(files) && row.acts === (await look(store, ['meta'], actsIn));
}

async function roundIn(
  tx: Reading | Writing,
  others: readonly Replica[],
  writer: Writer,
  answer?: Answer,
): Promise<Round> {
  const [there, known, acts] = [await readAll(tx), await knownIn(tx), await actsIn(tx)];
  const [base, all] = answer === 'take-back' ? [new Map(), [known, ...others]] : [known, others];
  return { ...syncRound(base, there, all, writer), there, acts };
}

/** How many people are gone that the others should not hear of unasked; 0 where nobody needs to be asked. */
const muchGone = (store: Store): Promise<number> =>
  look(store, EVERY_SHELF, async tx => {
    const [known, there] = [await knownIn(tx), await readAll(tx)];
    return isMuchGone(known, there) ? goneSince(known, there).count : 0;
  });

async function meet(store: Store, files: FolderFiles, before: FolderRow, answer?: Answer): Promise<void> {
  const found = await ours(files);
  const now = store.edge.now();
  if (!answer && (await isQuiet(store, found, before))) return noteFolder(store, { lastAt: now });
  const gone = answer ? 0 : await muchGone(store);
  if (gone > 0) return noteFolder(store, { trouble: { key: 'folderMuchGone', values: { count: gone } } });
  const { whole, skipped, newer } = await readOthers(found, before);
  const machine = isTakenByAnother(whole, before) ? newMachine(store) : before.machine;
  const others = whole.map(file => file.replica);
  const { replica, acts } = await bringTogether(store, tx => roundIn(tx, others, { machine, at: now }, answer));
  const sum = await writeOwn(store, files, { ...before, machine }, replica);
  const machines = whole
    .filter(file => file.machine !== machine)
    .map(file => ({ name: file.machine, at: file.writtenAt, people: file.people }));
  const left = stampsOf(await ours(files));
  await noteFolder(store, { machine, machines, skipped, sum, acts, files: left, lastAt: now, ...(newer && NEWER) });
}

const NEWER = { trouble: { key: 'folderNewer' } };

/** What the browser calls what went wrong with a folder. */
const FAULTS: Readonly<Record<string, string>> = {
  NotFoundError: 'folderGone',
  QuotaExceededError: 'folderFull',
  NotAllowedError: 'folderNotAllowed',
  SecurityError: 'folderNotAllowed',
};

function troubleOf(error: unknown): Phrase {
  if (error instanceof StoreError) return error.phrase;
  if (error instanceof DOMException) return { key: FAULTS[error.name] ?? 'folderNotWritten' };
  return { key: 'folderNotMerged' };
}

/**
 * One round with the chosen folder: what the others wrote comes in, what changed here goes out. Nothing at all while a lost
 * store waits for its answer, and where much is gone here the reader is asked before the others hear of it.
 */
export async function syncFolder(store: Store, files: FolderFiles, answer?: Answer): Promise<void> {
  const row = await readFolder(store);
  if (!row || (await store.finding())) return;
  try {
    await meet(store, files, row, answer);
  } catch (error) {
    await noteFolder(store, { trouble: troubleOf(error) });
    // What is no fault of the disk is one of ours, and to be noted as such.
    if (!(error instanceof DOMException)) throw error;
  }
}
