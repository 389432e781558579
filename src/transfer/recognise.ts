import type { PlaceFor } from './addresses.ts';
import { isBackup } from './backup/backup.ts';
import { guessColumns } from './csv/guess-columns.ts';
import { readTable, type Table } from './csv/read.ts';
import { decodeText } from './decode.ts';
import { parseJson } from './json.ts';
import { LIMITS, tooBig } from './limits.ts';
import { type OutlineElement, readOpml } from './opml/read.ts';
import { refuseXml } from './opml/refuse.ts';
import { isBlueskyArchive, readBlueskyArchive } from './services/bluesky-archive.ts';
import { isFacebookFollows, readFacebookFollows } from './services/facebook-follows.ts';
import { isMastodonFollows, readMastodonFollows } from './services/mastodon-follows.ts';
import { readXFollowing } from './services/x-archive.ts';
import { type Recognised, sourceOf } from './source.ts';
import { openVcards } from './vcard/read.ts';

/** What reading a file takes from the edge. */
export interface FileReader {
  readonly placeFor: PlaceFor;
  /** Parses XML that `refuseXml` let through; only pages have a parser. Answers the root element. */
  readonly parseXml: (text: string) => OutlineElement;
}

const refuse = (key: string): Recognised => ({ kind: 'refused', why: { key } });

/** The start of every zip file, and so of every archive before it is unpacked. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function recogniseJson(text: string, { placeFor }: FileReader): Recognised {
  if (isBackup(text)) return { kind: 'backup', text };
  if (!isFacebookFollows(parseJson(text))) return refuse('transferUnknownJson');
  return { kind: 'people', source: sourceOf(readFacebookFollows(text, placeFor)) };
}

function recogniseXml(text: string, { placeFor, parseXml }: FileReader): Recognised {
  const why = refuseXml(text);
  if (why) return { kind: 'refused', why };
  return { kind: 'people', source: sourceOf(readOpml(parseXml(text), placeFor)) };
}

/** Signs that no text has: pictures, PDFs, music and packed files are full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** Files that begin as text and are none. */
const MAGIC = ['%PDF', '%!PS', 'GIF8'];
const isText = (start: string): boolean => !NO_TEXT.test(start) && !MAGIC.some(sign => start.startsWith(sign));

const LONGEST_HEADING = 60;
/** Rows looked at to see whether a text is a table. */
const ROWS = 100;

/** A table has a heading we know, or as many cells in its rows as in its short headings; prose has commas, too. */
function isTable({ headings, rows }: Table): boolean {
  if (guessColumns(headings).some(({ meaning }) => meaning !== 'skip')) return true;
  if (headings.length < 2 || rows.length === 0 || headings.some(it => it.length > LONGEST_HEADING)) return false;
  return rows.slice(0, ROWS).every(row => row.length === headings.length);
}

function recogniseTable(text: string): Recognised {
  if (!isText(text.slice(0, 4_000))) return refuse('transferUnknown');
  const table = readTable(text);
  if (!isTable(table)) return refuse('transferUnknown');
  if (isMastodonFollows(table)) return { kind: 'people', source: sourceOf(readMastodonFollows(table)) };
  return { kind: 'table', table };
}

/** Tells by its content, not by its name, what a file is; nothing of it is used yet. */
export function recognise(bytes: Uint8Array, reader: FileReader): Recognised {
  const why = tooBig(bytes.length, LIMITS.backup);
  if (why) return { kind: 'refused', why };
  if (isZip(bytes)) return refuse('transferZip');
  if (isBlueskyArchive(bytes)) return { kind: 'people', source: sourceOf(readBlueskyArchive(bytes)) };
  const text = decodeText(bytes);
  const start = text.slice(0, 2_000).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return recogniseJson(text, reader);
  const beyond = tooBig(bytes.length, LIMITS.file);
  if (beyond) return { kind: 'refused', why: beyond };
  if (start.startsWith('window.YTD'))
    return { kind: 'people', source: sourceOf(readXFollowing(text, reader.placeFor)) };
  if (/^BEGIN:VCARD/im.test(start)) return { kind: 'people', source: openVcards(text, reader.placeFor) };
  return start.startsWith('<') ? recogniseXml(text, reader) : recogniseTable(text);
}
