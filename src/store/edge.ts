/** Clock and chance, handed in so that tests decide both. */
export interface Edge {
  /** ms since 1970 */
  now(): number;
  /** A new id no other record has: `crypto.randomUUID` in the browser. */
  newId(): string;
}

/**
 * A small drawer outside IndexedDB, kept by `browser.storage.local`, where the marker and the rolling copies lie:
 * what damages the one store leaves the other alone. Values are plain JSON.
 */
export interface Keep {
  /** The value under `key`; undefined where there is none. */
  get(key: string): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Every key there is. */
  keys(): Promise<readonly string[]>;
  /** Takes all away, and where the browser can, the file it lay in. */
  clear?(): Promise<void>;
}
