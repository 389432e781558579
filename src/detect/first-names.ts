import { PACKED } from './first-name-set.ts';
import { withoutMarks } from './letters.ts';

/** Names are told by a number below this one: of a hundred other words one falls on a name's. */
const KINDS = 2 ** 18;
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Stands for a step as long as there are digits. */
export const MORE = '-';
export const LOW = 32;

/** Chosen so that no word on which titles begin falls on a name's number (tests/detect/first-names.test.ts lists them). */
const SEED = 0x811ca0ff;

/** FNV-1a of a word, folded to the numbers there are. */
export function numberOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % KINDS;
}

/** The numbers that .ci/pack-names.ts packed: how far it is from each to the next, by 32 and what is left. */
export function unpacked(text: string): ReadonlySet<number> {
  const [high = '', low = ''] = text.split('.');
  const numbers = new Set<number>();
  let number = 0;
  let at = 0;
  for (const rest of low) {
    for (; high[at] === MORE; at++) number += DIGITS.length * LOW;
    number += DIGITS.indexOf(high[at++] ?? '') * LOW + DIGITS.indexOf(rest);
    numbers.add(number);
  }
  return numbers;
}

/** A line that is nothing but two capitalised words is a person if it begins with one of these, and most likely a heading if not. */
const known = unpacked(PACKED);
/** No name of the list is written otherwise. */
const PLAIN = /^[a-z]{2,14}$/;

const plain = (word: string): string =>
  withoutMarks(word.slice(0, 40)).toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l');

const isKnown = (word: string): boolean => PLAIN.test(word) && known.has(numberOf(word));

/** Whether a word, or the first half of a hyphenated one, is a first name that many people have. */
export const isFirstName = (word: string): boolean => {
  const first = plain(word);
  return isKnown(first) || isKnown(first.split('-')[0] ?? '');
};
