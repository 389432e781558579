/**
 * The length that works for a letter out of the blue: Boomerang's mail figures, 50 to 125 words.
 * Their mails are requests and business too, so it is said as a range and never as a rule.
 */
export const GOOD_LENGTH = { from: 50, to: 125 } as const;

/** empty: nothing written. short, good, long: below, inside and above `GOOD_LENGTH`. */
export type Length = 'empty' | 'short' | 'good' | 'long';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** Scripts that write words without spaces between them; there a dictionary has to count. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How many words a person would count: "don't" and "well-known" are one each. `language` is a BCP 47 tag. */
export function countWords(text: string, language: string): number {
  let count = 0;
  for (const chunk of text.split(/\s+/u)) {
    if (UNSPACED.test(chunk)) count += [...segmenterOf(language).segment(chunk)].filter(word => word.isWordLike).length;
    else if (/[\p{L}\p{N}]/u.test(chunk)) count += 1;
  }
  return count;
}

/** Where a number of words lies beside the range that works. */
export function lengthOf(words: number): Length {
  if (words === 0) return 'empty';
  if (words < GOOD_LENGTH.from) return 'short';
  return words <= GOOD_LENGTH.to ? 'good' : 'long';
}
