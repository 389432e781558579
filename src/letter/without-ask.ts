import { CLAUSE_STARTS, THANKS } from './asks/clause-starts.ts';
import { quoteSpans } from './asks/quotes.ts';
import { type Ask, findAsks } from './asks.ts';

/** Where a clause may be joined to the one before it: a comma, a semicolon or a dash, and a word that joins. */
const JOINT =
  /(?:[,;]| [–—-])[ \n](?:(and|but|so|or|und|aber|oder|also|y|pero|o|así que|et|mais|ou|donc|alors)[ \n])?/giu;
/** A clause of fewer words is a greeting or a name rather than a sentence; thanks may be as short as they like. */
const FEWEST_WORDS = 3;

const firstWord = (clause: string): string =>
  /^[\p{L}’']{1,20}/u.exec(clause)?.[0].toLowerCase().replace('’', "'") ?? '';
const isThanks = (clause: string): boolean => THANKS.test(clause.slice(0, 40));
const isWhole = (clause: string): boolean =>
  isThanks(clause) || (CLAUSE_STARTS.has(firstWord(clause)) && clause.split(/\s/).length >= FEWEST_WORDS);

/** The part of a sentence before its asking clause, where that part can stand alone. */
function beforeAsking(sentence: string, language: string): string | undefined {
  const quotes = quoteSpans(sentence);
  const joints = [...sentence.matchAll(JOINT)].filter(
    ({ index }) => !quotes.some(({ start, end }) => index > start && index < end),
  );
  for (const [position, { index, 1: word }] of [...joints.entries()].reverse()) {
    const head = sentence.slice(0, index);
    const before = joints[position - 1];
    const last = before ? head.slice(before.index + before[0].length) : head;
    const isJoined = word !== undefined || isThanks(last);
    const isClosed = head.split('(').length === head.split(')').length;
    if (isJoined && isClosed && isWhole(head) && isWhole(last) && findAsks(`${head}.`, language).length === 0)
      return `${head}.`;
  }
  return undefined;
}

/**
 * The letter without one ask. Only the asking clause goes where what stands before it is a sentence of its own ("Thank
 * you, and could you look at my blog?" leaves "Thank you."); else the sentence goes, and lines and paragraphs left empty
 * by it close up.
 * @param language of the letter, BCP 47
 */
export function withoutAsk(text: string, ask: Pick<Ask, 'start' | 'end'>, language: string): string {
  const rest = beforeAsking(text.slice(ask.start, ask.end), language);
  if (rest !== undefined) return text.slice(0, ask.start) + rest + text.slice(ask.end);
  const before = text.slice(0, ask.start).replace(/[^\S\n]+$/u, '');
  const after = text.slice(ask.end).replace(/^[^\S\n]+/u, '');
  if (before === '' || after === '') return before === '' ? after.replace(/^\n+/, '') : before.replace(/\n+$/, '');
  const joined = before.endsWith('\n') || after.startsWith('\n') ? `${before}${after}` : `${before} ${after}`;
  return joined.replace(/\n{3,}/g, '\n\n');
}
