import type { Phrase } from '../words/phrase.ts';
import type { Table } from './csv/read.ts';
import { type Incoming, joinIncoming } from './incoming.ts';

/** A file that was recognised and can be read piece by piece, so that a page stays usable while it is. */
export interface Source {
  /** How many records there are. */
  readonly count: number;
  /** The people of the records from `from` up to, not including, `to`. */
  read(from: number, to: number): Incoming;
}

/** A source of what was read already in one go. */
export const sourceOf = ({ people, complaints }: Incoming): Source => ({
  count: people.length,
  read: (from, to) => ({ people: people.slice(from, to), complaints: from === 0 ? complaints : [] }),
});

/** Records read before somebody may look at the page again: some 50 ms of work. */
const AT_ONCE = 500;

/**
 * Reads a source to its end.
 * @param pause called between pieces with the share read so far, 0 to 1; answers false to give up
 * @returns undefined when given up
 */
export async function readSource(
  source: Source,
  pause: (share: number) => Promise<boolean>,
): Promise<Incoming | undefined> {
  const parts: Incoming[] = [source.read(0, Math.min(AT_ONCE, source.count))];
  for (let from = AT_ONCE; from < source.count; from += AT_ONCE) {
    if (!(await pause(from / source.count))) return undefined;
    parts.push(source.read(from, Math.min(from + AT_ONCE, source.count)));
  }
  return joinIncoming(parts);
}

/** A file, as far as it could be told what it is. */
export type Recognised =
  | { readonly kind: 'backup'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'people'; readonly source: Source }
  | { readonly kind: 'refused'; readonly why: Phrase };
