import type { Phrase } from '../words/phrase.ts';

/** How much of a file we are willing to read. Sizes in bytes, texts in code points. */
export const LIMITS = {
  backup: 200_000_000,
  opml: 10_000_000,
  file: 50_000_000,
  people: 100_000,
  /** Records of any other sort. */
  records: 2_000_000,
  /** Places, or ways, of one person. */
  addresses: 100,
  outlines: 20_000,
  name: 200,
  line: 500,
  address: 2_000,
  bio: 5_000,
  note: 100_000,
} as const;

const BYTES_PER_MB = 1_000_000;

/** What to say of a file that is too big to open, from its size alone; undefined when it may be read. */
export function tooBig(bytes: number, limit: number): Phrase | undefined {
  if (bytes <= limit) return undefined;
  return { key: 'transferTooBig', values: { size: Math.ceil(bytes / BYTES_PER_MB), limit: limit / BYTES_PER_MB } };
}
