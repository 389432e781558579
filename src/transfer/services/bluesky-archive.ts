import { gather, type Incoming, type NewPerson, refused } from '../incoming.ts';
import { CborReader } from './cbor.ts';

/** Read from a CAR file (ipld.io/specs/transport/car/carv1): lengths are unsigned LEB128 numbers. */
function readLength(bytes: Uint8Array, start: number): { length: number; at: number } | undefined {
  let length = 0;
  for (let at = start, factor = 1; at < bytes.length && at < start + 7; at++, factor *= 128) {
    const byte = bytes[at] ?? 0;
    length += (byte & 0x7f) * factor;
    if (byte < 0x80) return { length, at: at + 1 };
  }
  return undefined;
}

/** CIDs in a repository are version 1, DAG-CBOR or raw, SHA-256: 2 codes, 2 of the hash, 32 bytes. */
const CID_LENGTH = 36;

/** The blocks of a CAR file after its header; undefined when it is none or was cut. */
function blocksOf(bytes: Uint8Array): Uint8Array[] | undefined {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const section = readLength(bytes, at);
    const end = section ? section.at + section.length : bytes.length + 1;
    if (!section || end > bytes.length) return undefined;
    blocks.push(bytes.subarray(section.at, end));
    at = end;
  }
  const [header, ...rest] = blocks;
  return header && isHeader(header) ? rest.map(block => block.subarray(CID_LENGTH)) : undefined;
}

function decode(block: Uint8Array): ReadonlyMap<unknown, unknown> {
  try {
    const value = new CborReader(block).read();
    return value instanceof Map ? value : new Map();
  } catch {
    // A picture or a damaged record: not a follow, and nothing else is looked for.
    return new Map();
  }
}

const isHeader = (block: Uint8Array): boolean => decode(block).get('version') === 1;

const DID = /^did:(?:plc:[a-z2-7]{1,64}|web:[a-z\d.:%-]{1,200})$/i;

function personOf(block: ReadonlyMap<unknown, unknown>): NewPerson | undefined {
  const did = block.get('subject');
  if (typeof did !== 'string' || !DID.test(did)) return undefined;
  return { name: did, places: [{ kind: 'bluesky', url: `https://bsky.app/profile/${did}` }], ways: [], note: '' };
}

/** True for the first bytes of a CAR file: a short header that begins as a map of two. */
export const isBlueskyArchive = (bytes: Uint8Array): boolean => {
  const section = readLength(bytes, 0);
  return (
    section !== undefined &&
    section.length < 200 &&
    bytes[section.at] === 0xa2 &&
    isHeader(bytes.subarray(section.at, section.at + section.length))
  );
};

/**
 * The accounts followed on Bluesky, from the "repository" its settings export (`repo.car`). It holds their lasting
 * identifiers, not their names; bsky.app shows a profile under either.
 */
export function readBlueskyArchive(bytes: Uint8Array): Incoming {
  const blocks = blocksOf(bytes);
  if (!blocks) return refused('transferNotBluesky');
  const follows = blocks.map(decode).filter(record => record.get('$type') === 'app.bsky.graph.follow');
  const { people, complaints } = gather(follows, personOf);
  return { people, complaints: [{ key: 'transferBlueskyIdsOnly' }, ...complaints] };
}
