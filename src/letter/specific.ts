import { quoteSpans } from './asks/quotes.ts';
import { SIGNS, TITLE_IN_CAPITALS } from './specific-signs.ts';

/** What was kept of them: lines and the titles of pieces. */
export interface Kept {
  readonly lines: readonly string[];
  readonly titles: readonly string[];
}

const NOTHING: Kept = { lines: [], titles: [] };
const MAX_SENTENCE = 800;
/** So many words of a kept line in a row are no accident. */
const RUN = 4;

const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()} `;

/** True if `RUN` words of the line (all of a shorter one) stand in the letter in their order. */
function quotes(letter: string, line: string): boolean {
  const words = bare(line).trim().split(' ');
  if (words.length < 2) return false;
  const run = Math.min(RUN, words.length);
  return words
    .slice(0, words.length - run + 1)
    .some((_, at) => letter.includes(` ${words.slice(at, at + run).join(' ')} `));
}

const isSigned = (language: string): language is keyof typeof SIGNS => Object.hasOwn(SIGNS, language);

function namesSomething(text: string, language: string): boolean {
  const tag = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const signs = isSigned(tag) ? SIGNS[tag] : [];
  // Two words at least: a single word in quotation marks is irony more often than a title.
  if (
    quoteSpans(text).some(({ start, end }) => /\p{L}\s+\P{L}?\p{L}|[^\u0020-\u02FF\s]{4}/u.test(text.slice(start, end)))
  )
    return true;
  return text
    .split(/\n|(?<=[.!?])\s/u)
    .map(sentence => sentence.slice(0, MAX_SENTENCE))
    .some(sentence => TITLE_IN_CAPITALS.test(sentence) || signs.some(sign => sign.test(sentence)));
}

/**
 * True if a letter names something of theirs: words of a kept line, the title of a piece, a quotation, a piece by its
 * subject, a detail told again. Without `kept` it judges by the text alone, and says no to praise that fits anybody.
 */
export function isSpecific(text: string, language: string, kept: Kept = NOTHING): boolean {
  const letter = bare(text);
  const isNamed = (title: string): boolean => bare(title).trim().length > 3 && letter.includes(bare(title));
  return kept.lines.some(line => quotes(letter, line)) || kept.titles.some(isNamed) || namesSomething(text, language);
}
