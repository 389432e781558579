import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** Every file below a folder, as paths inside it, sorted. @param isWanted asked of folders too, before they are opened */
export function filesBelow(folder: string, isWanted: (name: string) => boolean = () => true): string[] {
  const below = (name: string): string[] => {
    if (name !== '' && !isWanted(name)) return [];
    const path = join(folder, name);
    if (statSync(path).isFile()) return [name];
    return readdirSync(path).flatMap(one => below(name === '' ? one : `${name}/${one}`));
  };
  return below('').sort();
}

/** Deflates bytes. */
type Packer = (bytes: Uint8Array) => Promise<Uint8Array>;

export const quickly: Packer = async bytes => deflateRawSync(bytes, { level: 9 });

interface Zopfli {
  deflateAsync(
    bytes: Uint8Array,
    options: { readonly numiterations: number; readonly blocksplittingmax: number },
  ): Promise<Uint8Array>;
}
const require = createRequire(import.meta.url);

/** A twentieth smaller, and a few hundred times slower: for what people load. Asked for only when it is wanted. */
export const tightly: Packer = bytes =>
  (require('@gfx/zopfli') as Zopfli).deflateAsync(bytes, { numiterations: 15, blocksplittingmax: 0 });

/** The first minute of 2020 in the words of a zip, so that the bytes are the same whenever it is made. */
const ALWAYS = { time: 0, date: ((2020 - 1980) << 9) | (1 << 5) | 1 };
const STORED = 0;
const DEFLATED = 8;
/** Version 2.0 of the format; names are in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;

/** What is said of a file twice: before its bytes, and in the list at the end. */
function head(name: Buffer, bytes: Uint8Array, packed: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  [VERSION, UTF8, packed === bytes ? STORED : DEFLATED, ALWAYS.time, ALWAYS.date].forEach((field, at) => {
    fields.writeUInt16LE(field, at * 2);
  });
  [crc32(bytes), packed.length, bytes.length].forEach((field, at) => {
    fields.writeUInt32LE(field, 10 + at * 4);
  });
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (letters: string): Buffer => Buffer.from(`PK${letters}`, 'latin1');

function listed(name: Buffer, fields: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature('\x01\x02'), Buffer.from([VERSION, 0]), fields, rest, name]);
}

function end(count: number, size: number, offset: number): Buffer {
  const fields = Buffer.alloc(18);
  fields.writeUInt16LE(count, 4);
  fields.writeUInt16LE(count, 6);
  fields.writeUInt32LE(size, 8);
  fields.writeUInt32LE(offset, 12);
  return Buffer.concat([signature('\x05\x06'), fields]);
}

/**
 * A zip of some files of a folder. The same files give the same bytes, whenever and wherever it is made. Written here, as
 * no library of ours takes bytes that are packed already; the format's whole need is two headers and an end.
 */
export async function zipOf(
  folder: string,
  names: readonly string[] = filesBelow(folder),
  pack = quickly,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const path of [...names].sort()) {
    const bytes = readFileSync(join(folder, path));
    const packed = await pack(bytes);
    const shipped = packed.length < bytes.length ? packed : bytes;
    const name = Buffer.from(path);
    const fields = head(name, bytes, shipped);
    list.push(listed(name, fields, offset));
    const part = Buffer.concat([signature('\x03\x04'), fields, name, shipped]);
    offset += part.length;
    parts.push(part);
  }
  const ending = Buffer.concat(list);
  return Buffer.concat([...parts, ending, end(list.length, ending.length, offset)]);
}
