import type { Phrase } from '../../words/phrase.ts';
import { isDeeper } from '../depth.ts';
import type { Everything } from '../everything.ts';
import { asBag, own, parseJson } from '../json.ts';
import { Misshapen } from '../shape.ts';
import { readEverything } from './read-everything.ts';

/**
 * The complete backup is one JSON object, UTF-8:
 *
 *     {
 *       "format": "fondly-backup",   always
 *       "version": 1,                goes up when the shape of "everything" changes; a reader refuses what it does not know
 *       "madeAt": 1795450000000,     ms since 1970
 *       "madeBy": "0.1.0",           version of the extension
 *       "people": 12,                how many people are in it, those in Deleted included: to be seen without reading all
 *       "sha256": "…",               64 hexadecimal digits: SHA-256 of the UTF-8 bytes of JSON.stringify(everything)
 *       "everything": {…}            all there is, one list a shelf: see transfer/everything.ts and the types it names
 *     }
 *
 * Indenting the file does not change the sum, changing anything in it does: a backup that was cut or touched is refused.
 */
export interface Backup {
  readonly madeAt: number;
  readonly madeBy: string;
  readonly everything: Everything;
}

const BACKUP_FORMAT = 'fondly-backup';
const BACKUP_VERSION = 1;
/** Levels of brackets; the deepest record of ours has ten. */
const DEEPEST = 100;

/** SHA-256: `bytes => crypto.subtle.digest('SHA-256', bytes)`, handed in because only the edges know a browser. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** A backup, or in words why the file is none. */
export type ReadBackup = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly why: Phrase };

/** True for text that begins as a backup of ours, whole or not. */
export const isBackup = (text: string): boolean => text.slice(0, 1_000).includes(`"${BACKUP_FORMAT}"`);

async function sumOf(text: string, digest: Digest): Promise<string> {
  const sum = new Uint8Array(await digest(new TextEncoder().encode(text)));
  return Array.from(sum, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of a backup file. */
export async function writeBackup({ madeAt, madeBy, everything }: Backup, digest: Digest): Promise<string> {
  const content = JSON.stringify(everything);
  const head = JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt,
    madeBy,
    people: everything.people.length,
    sha256: await sumOf(content, digest),
  });
  return `${head.slice(0, -1)},"everything":${content}}\n`;
}

const refuse = (key: string, values?: Phrase['values']): ReadBackup => ({
  ok: false,
  why: values ? { key, values } : { key },
});

/** What the head of the file alone forbids. */
function refuseHead(parsed: unknown): ReadBackup | undefined {
  if (own(parsed, 'format') !== BACKUP_FORMAT) return refuse('transferNotBackup');
  const version = own(parsed, 'version');
  if (typeof version !== 'number' || version < 1) return refuse('transferBackupBroken', { where: 'version' });
  return version > BACKUP_VERSION ? refuse('transferBackupNewer') : undefined;
}

function readContent(parsed: unknown): ReadBackup {
  try {
    const everything = readEverything(own(parsed, 'everything'));
    if (everything.people.length !== own(parsed, 'people')) return refuse('transferBackupChanged');
    const madeAt = Number(own(parsed, 'madeAt')) || 0;
    return { ok: true, backup: { madeAt, madeBy: String(own(parsed, 'madeBy')).slice(0, 40), everything } };
  } catch (error) {
    if (error instanceof Misshapen) return refuse('transferBackupBroken', { where: error.where.trim().slice(0, 80) });
    throw error;
  }
}

/**
 * Reads a backup file as a whole before anything of it is used: that it is one, of a version we know, complete (sum and
 * count), and that every field of every record is what it has to be.
 * @param pause called between its steps with the share done, 0 to 1
 */
export async function readBackup(
  text: string,
  digest: Digest,
  pause: (share: number) => Promise<unknown> = async () => undefined,
): Promise<ReadBackup> {
  const parsed = asBag(parseJson(text));
  if (!parsed) return refuse(isBackup(text) ? 'transferBackupCut' : 'transferNotBackup');
  const forbidden = refuseHead(parsed);
  if (forbidden) return forbidden;
  await pause(0.25);
  // JSON.parse takes any depth; what comes after it walks down and would run out of stack.
  if (isDeeper(text, DEEPEST)) return refuse('transferTooDeep');
  await pause(0.4);
  const content = JSON.stringify(own(parsed, 'everything')) ?? '';
  if ((await sumOf(content, digest)) !== own(parsed, 'sha256')) return refuse('transferBackupChanged');
  await pause(0.7);
  return readContent(parsed);
}
