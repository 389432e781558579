import { look } from './act.ts';
import type { Store } from './open.ts';
import type { FondlySchema, Reading, Shelf, Writing } from './schema.ts';

type Row<Name extends Shelf> = FondlySchema[Name]['value'];
/** Lends a transaction in which one shelf can be read. */
type Lend = <T>(name: Shelf, read: (tx: Reading | Writing) => Promise<T>) => Promise<T>;

/** Reads all rows of a shelf, in the order of their keys. */
export type ReadShelf = <Name extends Shelf>(name: Name) => Promise<Row<Name>[]>;

/** Rows asked for at once: the browser answers one question of a database after the other. */
export const PIECE = 2_000;

const readerOf =
  (lend: Lend): ReadShelf =>
  async <Name extends Shelf>(name: Name) => {
    const all: Row<Name>[] = [];
    let rest: IDBKeyRange | undefined;
    for (;;) {
      const [piece, key] = await lend(name, async tx => {
        const shelf = (tx as Reading).objectStore(name);
        return [await shelf.getAll(rest, PIECE), shelf.keyPath as keyof Row<Name>];
      });
      all.push(...piece);
      const last = piece.at(-1);
      if (last === undefined || piece.length < PIECE) return all;
      rest = IDBKeyRange.lowerBound(last[key], true);
    }
  };

/** All as of one moment, within a transaction. Who writes has to wait until it is over. */
export const within = (tx: Reading | Writing): ReadShelf => readerOf((_, read) => read(tx));

/** Nobody has to wait for it, but an act may come between two pieces: ask the count of acts before and after. */
export const betweenActs = (store: Store): ReadShelf => readerOf((name, read) => look(store, [name], read));
