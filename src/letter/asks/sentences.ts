import { quoteSpans, type Span } from './quotes.ts';

/** Short forms of the four languages, in small letters, that end in a full stop and no sentence. */
const SHORT_FORM =
  /(?:^|[\s(“„«"'’])(?:mr|mrs|ms|dr|prof|st|rev|vs|etc|e\.g|i\.e|a\.m|p\.m|no|vol|pp?|ed|approx|cf|ca|jr|sr|inc|ltd|z\.\s?b|d\.\s?h|u\.\s?a|bzw|usw|nr|hr|fr|evtl|ggf|vgl|sra|srta|dña|ud|uds|p\.\s?ej|mme|mlle|env|\p{L}|\p{N}{1,2})$/u;
// A run of marks is looked at once, from its first: without the look back a long run is quadratic.
const END =
  /(?<![.!?…。！？])[.!?…。！？]+["”“’'»)\]]{0,3}(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const WRAPPED_AT = 20;

const isInside = (at: number, spans: readonly Span[]): boolean => spans.some(span => at > span.start && at < span.end);

/** Who begins lines with small letters and nothing after a full stop with a capital, begins sentences so, too. */
const writesSmall = (text: string): boolean => /(?:^|\n)\p{Ll}/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);

function endsSentence(text: string, at: number, mark: string, next: string, isSmall: boolean): boolean {
  if (/^\.["”“’'»)\]]?$/u.test(mark) && SHORT_FORM.test(text.slice(Math.max(0, at - 12), at).toLowerCase()))
    return false;
  const isClosed = /["”“’'»)\]]$/u.test(mark);
  // "What would you do?" she asked: after a closing mark, or after dots, a small letter goes on.
  if ((isClosed || /^(?:\.\.|…)/u.test(mark) || (mark === '.' && !isSmall)) && /^\p{Ll}/u.test(next)) return false;
  return true;
}

/** A line end inside a paragraph: mail programs wrap long lines, people break short ones. */
function breaksLine(line: string, next: string): boolean {
  return next.trim() === '' || line.trim().length < WRAPPED_AT || !/^\s*\p{Ll}/u.test(next);
}

function lineBreaks(text: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const match of text.matchAll(/\n/g)) {
    const after = text.slice(match.index + 1, match.index + 201);
    if (breaksLine(text.slice(from, match.index), after.split('\n')[0] ?? '')) cuts.push(match.index + 1);
    from = match.index + 1;
  }
  return cuts;
}

function sentenceEnds(text: string, quotes: readonly Span[]): number[] {
  const isSmall = writesSmall(text);
  return [...text.matchAll(END)].flatMap(match => {
    const end = match.index + match[0].length;
    if (isInside(end, quotes)) return [];
    const next = text.slice(end, end + 20).trimStart();
    return endsSentence(text, match.index, match[0], next, isSmall) ? [end] : [];
  });
}

/** The sentences of a letter as trimmed spans. Quotations, short forms and web addresses are not broken. */
export function sentencesOf(text: string, quotes: readonly Span[] = quoteSpans(text)): Span[] {
  const cuts = [...new Set([...lineBreaks(text), ...sentenceEnds(text, quotes), text.length])].sort((a, b) => a - b);
  const found: Span[] = [];
  let from = 0;
  for (const cut of cuts) {
    const piece = text.slice(from, cut);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = cut;
  }
  return found;
}
