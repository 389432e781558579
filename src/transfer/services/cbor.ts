/** Thrown where bytes are no DAG-CBOR, or more of it than we are willing to follow. */
class CborError extends Error {
  override name = 'CborError';
}

const MAX_DEPTH = 32;
/** Major types of RFC 8949 section 3.1. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;
const SIMPLE: ReadonlyMap<number, unknown> = new Map([
  [20, false],
  [21, true],
  [22, null],
]);

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the subset of CBOR that Bluesky's repositories are written in (DAG-CBOR: definite lengths only).
 * Maps come back as `Map`, so that a key called `__proto__` is a key and nothing more.
 */
export class CborReader {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The next value. @throws CborError */
  read(depth = 0): unknown {
    if (depth > MAX_DEPTH) throw new CborError('too deep');
    const first = this.#take(1)[0] ?? 0;
    const major = first >> 5;
    const info = first & 0x1f;
    if (major === 7) return this.#simple(info);
    const count = this.#argument(info);
    if (major === UNSIGNED) return count;
    if (major === NEGATIVE) return -1 - count;
    if (major === BYTES) return this.#take(count);
    if (major === TEXT) return decoder.decode(this.#take(count));
    if (major === TAG) return this.read(depth + 1);
    // Every entry takes a byte at least: a length beyond the end is refused before anything is made of it.
    if (count > this.#bytes.length - this.at) throw new CborError('cut');
    if (major === LIST) return Array.from({ length: count }, () => this.read(depth + 1));
    if (major === MAP) return this.#map(count, depth);
    throw new CborError('unknown type');
  }

  #map(count: number, depth: number): Map<unknown, unknown> {
    const map = new Map<unknown, unknown>();
    for (let index = 0; index < count; index++) {
      const key = this.read(depth + 1);
      map.set(key, this.read(depth + 1));
    }
    return map;
  }

  #simple(info: number): unknown {
    if (info === 27) {
      this.#take(8);
      return this.#view.getFloat64(this.at - 8);
    }
    if (!SIMPLE.has(info)) throw new CborError('unknown value');
    return SIMPLE.get(info);
  }

  #argument(info: number): number {
    if (info < 24) return info;
    if (info > 27) throw new CborError('indefinite length');
    const size = 1 << (info - 24);
    return this.#take(size).reduce((number, byte) => number * 256 + byte, 0);
  }

  #take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.at) throw new CborError('cut');
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }
}
