import type { LetterLanguage } from './letter.ts';

interface Marks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** Quotation marks as each language sets them; French with its unbreakable spaces. */
const MARKS: Record<LetterLanguage, Marks> = {
  en: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  de: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  es: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  und: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  fr: { open: '«\u00A0', close: '\u00A0»', innerOpen: '“', innerClose: '”' },
};

const OUTER_OPEN = '"“”„«»‹›「『';
const OUTER_CLOSE = '"“”„«»‹›」』';
const INNER_PAIR = /["“„«]([^"“”„«»]{1,300})["“”»]/gu;

/** What stands between the first and the last mark of a text; undefined where it wears none. By hand: as a pattern it is cubic. */
function between(text: string): string | undefined {
  const wearsMarks = text.length > 1 && OUTER_OPEN.includes(text.charAt(0)) && OUTER_CLOSE.includes(text.slice(-1));
  return wearsMarks ? text.slice(1, -1).trim() : undefined;
}

/** The text in the quotation marks of a language; marks it already wears are taken off, quotes inside become inner ones. */
export function quoted(text: string, language: LetterLanguage): string {
  const marks = MARKS[language];
  const bare = between(text) ?? text;
  const plain = bare !== text && isTwoQuotations(bare) ? text : bare;
  const inner = plain.replace(INNER_PAIR, (_, words: string) => `${marks.innerOpen}${words.trim()}${marks.innerClose}`);
  return `${marks.open}${inner}${marks.close}`;
}

/** The same as a sentence of its own: with a full stop behind it unless the text brings its own end. */
export function quotedSentence(text: string, language: LetterLanguage): string {
  const inMarks = quoted(text, language);
  return /[.!?…。！？؟।][\s"“”„«»‘’‚]*$/u.test(inMarks) ? inMarks : `${inMarks}.`;
}

/** `“Yes,” she said, “no.”` begins and ends with a mark, but they are not a pair: the first mark inside closes. */
const isTwoQuotations = (bare: string): boolean => /^[^"“„«]*(?:[”»]|"(?=[\s,.;:!?]|$))/u.test(bare);

/** Above this many characters a text is prose and no title. */
const LONG_LINE = 120;

/**
 * A text of at most `limit` characters: whole, or cut after a sentence, or after a word with `…`. Never inside a
 * letter with its accents or a picture.
 */
export function cut(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const head = line.slice(0, limit);
  const sentence = /^[\s\S]*[.!?。！？؟।](?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u.exec(
    head,
  )?.[0];
  if (sentence && sentence.length >= limit / 3) return sentence;
  // A long sentence is cut where it breathes, if that is not too early.
  const breath = Math.max(
    head.lastIndexOf('; '),
    head.lastIndexOf(', '),
    head.lastIndexOf(': '),
    head.lastIndexOf(' – '),
  );
  if (limit > LONG_LINE && breath >= limit / 2) return `${head.slice(0, breath)}…`;
  const word = head.slice(0, Math.max(head.lastIndexOf(' '), 0));
  const kept = word.length >= limit / 2 ? word : wholeLetters(head);
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}

function wholeLetters(head: string): string {
  const letters = [...new Intl.Segmenter().segment(head)];
  return letters
    .slice(0, -1)
    .map(letter => letter.segment)
    .join('');
}

const SITE_TAIL = /\s+(?:[|•·]|::|»)\s+[^|•·»]{1,60}$/u;
const DASHED_TAIL = /\s+[–—-]\s+([^–—]{1,60})$/u;

const COUNT = /^\s*[([]\d{1,4}\+?[)\]]\s+/u;
const NETWORK_TAIL = /\s+\/\s+(?:X|Twitter)$/u;

/** A page title without the unread notices some sites count in front of it: "(3) Home". */
export const withoutCount = (title: string): string => title.replace(COUNT, '');

/** A page title without the name of the site or the author that pages put behind it, at most `limit` characters. */
export function pieceTitle(title: string, author: string, limit: number): string {
  const line = withoutCount(title).replace(/\s+/gu, ' ').trim().replace(NETWORK_TAIL, '');
  const bare = line.replace(SITE_TAIL, '').replace(DASHED_TAIL, (whole, tail: string) => {
    const isAuthor = author !== '' && tail.toLowerCase().includes(author.toLowerCase());
    return isAuthor || /\.(?:com|net|org|blog|substack)\b|\bblog$/iu.test(tail) ? '' : whole;
  });
  return cut(bare === '' ? line : bare, limit);
}
