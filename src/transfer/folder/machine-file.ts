import type { Digest } from '../backup/backup.ts';
import { isDeeper } from '../depth.ts';
import { NOBODY } from '../everything.ts';
import { asBag, type Bag, own, parseJson } from '../json.ts';
import { Misshapen } from '../shape.ts';
import { everythingOf } from './everything-of.ts';
import type { Kept, Replica, Seen, Words } from './replica.ts';

/**
 * What a machine writes into the folder is one JSON object, UTF-8, in a file of its own, `fondly-NAME.json`:
 *
 *     {
 *       "format": "fondly-folder",   always
 *       "version": 1,                goes up when the shape of "records" changes; a reader leaves out what it does not know
 *       "machine": "3f9a61c2",       the machine that wrote it: eight random letters, nothing of the computer
 *       "writtenAt": 1795450000000,  ms since 1970
 *       "people": 12,                how many people are in it, those in Deleted included
 *       "sha256": "…",               64 hexadecimal digits: SHA-256 of the UTF-8 bytes of JSON.stringify(records)
 *       "records": {…}               every record by "shelf/id", as in transfer/folder/replica.ts
 *     }
 *
 * Only its own machine ever writes a file; a file that is cut or touched is left out until it is whole again.
 */
export interface MachineFile {
  readonly machine: string;
  readonly writtenAt: number;
  readonly people: number;
  readonly sha256: string;
  readonly replica: Replica;
}

const FORMAT = 'fondly-folder';
const VERSION = 1;
/** Deeper than any record of ours. */
const DEEPEST = 40;
/** The year 2200, as everywhere else. */
const LATEST = Date.UTC(2200, 0, 1);

const NAME = /^fondly-[\w-]{1,40}\.json$/;
export const isMachineFile = (name: string): boolean => NAME.test(name);
export const fileOf = (machine: string): string => `fondly-${machine}.json`;

async function sumOf(text: string, digest: Digest): Promise<string> {
  const sum = new Uint8Array(await digest(new TextEncoder().encode(text)));
  return Array.from(sum, byte => byte.toString(16).padStart(2, '0')).join('');
}

const isPerson = ([key, kept]: readonly [string, Kept]): boolean => key.startsWith('people/') && !kept.gone;

/** A machine's file, with the sum by which a changed one is told from one that only was written again. */
export async function writeMachineFile(
  replica: Replica,
  { machine, writtenAt }: Pick<MachineFile, 'machine' | 'writtenAt'>,
  digest: Digest,
): Promise<{ readonly text: string; readonly sha256: string }> {
  const records = JSON.stringify(Object.fromEntries(replica));
  const sha256 = await sumOf(records, digest);
  const people = [...replica].filter(isPerson).length;
  const head = JSON.stringify({ format: FORMAT, version: VERSION, machine, writtenAt, people, sha256 });
  return { text: `${head.slice(0, -1)},"records":${records}}\n`, sha256 };
}

const isInstant = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LATEST;
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
const isSeen = (value: unknown): value is Seen =>
  Object.values(asBag(value) ?? { no: 0.5 }).every(Number.isSafeInteger);
const isStamped = (value: Bag | undefined): boolean => isInstant(value?.['at']) && isName(value?.['by']);
const eachOf = (value: unknown, is: (item: Bag | undefined) => boolean): boolean =>
  asBag(value) !== undefined && Object.values(asBag(value) ?? {}).every(item => is(asBag(item)));

const isWords = (value: Bag | undefined): boolean => {
  const { versions } = (value ?? {}) as Partial<Words>;
  return (
    isSeen(value?.['seen']) &&
    Array.isArray(versions) &&
    versions.every(it => isStamped(asBag(it)) && typeof it.is === 'string')
  );
};

const isKept = (value: Bag | undefined): boolean =>
  Number.isSafeInteger(value?.['life']) &&
  (value?.['gone'] === undefined || isSeen(value['gone'])) &&
  eachOf(value?.['cells'], isStamped) &&
  eachOf(value?.['words'], isWords);

/** The records of a file, if every one of them is what a store may hold. */
function replicaIn(records: unknown): Replica | undefined {
  if (!eachOf(records, isKept)) return undefined;
  const replica = new Map(Object.entries(records as Record<string, Kept>));
  try {
    everythingOf(replica, NOBODY);
    return replica;
  } catch (error) {
    if (error instanceof Misshapen) return undefined;
    throw error;
  }
}

/**
 * Reads a file of the folder as a whole before anything of it is used.
 * @returns `damaged` where it is no such file, cut, changed or half written, `newer` where a later Fondly wrote it
 */
export async function readMachineFile(text: string, digest: Digest): Promise<MachineFile | 'damaged' | 'newer'> {
  const parsed = isDeeper(text, DEEPEST) ? undefined : asBag(parseJson(text));
  if (own(parsed, 'format') !== FORMAT) return 'damaged';
  const [version, machine, writtenAt] = ['version', 'machine', 'writtenAt'].map(name => own(parsed, name));
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const records = own(parsed, 'records');
  if (!isName(machine) || !isInstant(writtenAt) || !asBag(records)) return 'damaged';
  const sha256 = await sumOf(JSON.stringify(records), digest);
  const replica = sha256 === own(parsed, 'sha256') ? replicaIn(records) : undefined;
  if (!replica) return 'damaged';
  return { machine, writtenAt, people: [...replica].filter(isPerson).length, sha256, replica };
}
