import { COMMON } from './first-name-list.ts';
import { withoutMarks } from './letters.ts';

/** A line that is nothing but two capitalised words is a person if it begins with one of these, and most likely a heading if not. */
const known: ReadonlySet<string> = new Set(COMMON);

const plain = (word: string): string =>
  withoutMarks(word.slice(0, 40)).toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o');

/** Whether a word, or the first half of a hyphenated one, is a first name that many people have. */
export const isFirstName = (word: string): boolean => {
  const first = plain(word);
  return known.has(first) || known.has(first.split('-')[0] ?? '');
};
