import { createRequire } from 'node:module';
import { crc32, inflateSync } from 'node:zlib';

interface Zopfli {
  zlibAsync(bytes: Uint8Array, options: { readonly numiterations: number }): Promise<Uint8Array>;
}
const require = createRequire(import.meta.url);

/** Pixels of a drawing, four bytes each: red, green, blue, opacity. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

const SIGNATURE = 8;
const PIXEL = 4;

/** The parts of a PNG: their four letters and what they hold. */
function* parts(png: Buffer): Generator<readonly [name: string, held: Buffer]> {
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += 12 + length;
  }
}

/** What a byte is told apart from: the nearest to what its three neighbours make one expect. */
function paeth(left: number, up: number, corner: number): number {
  const expected = left + up - corner;
  const away = [left, up, corner].map(one => Math.abs(expected - one));
  const nearest = Math.min(...away);
  return [left, up, corner][away.indexOf(nearest)] ?? 0;
}

const FILTERS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  left => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Reads a PNG as Chromium draws it: eight bits a channel, with opacity, not interlaced. */
export function readPng(png: Buffer): Pixels {
  const held = [...parts(png)];
  const head = held[0]?.[1] ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head.toString('hex', 8) !== '0806000000') throw new Error('not a PNG of eight bits a channel with opacity');
  const lines = inflateSync(Buffer.concat(held.filter(([name]) => name === 'IDAT').map(([, data]) => data)));
  const row = width * PIXEL;
  const bytes = Buffer.alloc(row * height);
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (bytes[y * row + x] ?? 0));
  for (let y = 0; y < height; y++) {
    const filter = FILTERS[lines[y * (row + 1)] ?? 0] ?? (() => 0);
    for (let x = 0; x < row; x++) {
      const before = filter(at(x - PIXEL, y), at(x, y - 1), at(x - PIXEL, y - 1));
      bytes[y * row + x] = ((lines[y * (row + 1) + 1 + x] ?? 0) + before) & 255;
    }
  }
  return { width, height, bytes };
}

function part(name: string, held: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), held]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(held.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The same picture in a third fewer bytes: drawings of few colours pack best unfiltered. */
export async function tightPng(png: Buffer): Promise<Buffer> {
  const { width, height, bytes } = readPng(png);
  const row = width * PIXEL;
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.alloc(1), bytes.subarray(y * row, (y + 1) * row)]),
  );
  const packed = await (require('@gfx/zopfli') as Zopfli).zlibAsync(Buffer.concat(lines), { numiterations: 200 });
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    ...[...parts(png)].filter(([name]) => name === 'IHDR').map(([name, held]) => part(name, held)),
    part('IDAT', packed),
    part('IEND', Buffer.alloc(0)),
  ]);
}
