import { strip, unescapeEntities, withoutTitles } from './clean-name.ts';
import { isMonth, leadAfterDate } from './dates.ts';
import { isFirstName } from './first-names.ts';
import { isCapital, isSmall, shapeOf } from './letters.ts';
import { squeeze } from './lines.ts';
import { ABBREVIATED, CARETAKER, FOR_GUESTS, JOB, JOBS, PARTICLES, PLACEHOLDERS, TALK } from './name-words.ts';
import { bare, isFullName, isNobody, isPerson, isSignature, keyOf, wordsOf } from './names.ts';
import { leadOf } from './roles.ts';

/** What parts the names of a list, itself caught. */
const SEPARATOR =
  /(\s{0,3}(?:[,;&，、；·•|｜＆／/]|\s\+\s|\s(?:and|und|et|y|e|och|og|en|i|with|mit|sowie|и|a|AND|UND|ET)\s(?=[A-Z@À-ÞĀ-ɏΆ-ΫЀ-ЯԱ-Ֆ]))\s{0,3})/;
const JOINERS = new Set('and und et y e och og en i with mit sowie и a & +'.split(' '));
const BREAK = /^(?:A?0|[|·•●–—/@(（【-])/;
const ENDS = new Set(
  'on in am um vom le el for für pour at updated published posted follow special last is ist est said says sagt writes schreibt'.split(
    ' ',
  ),
);
/** `Okoro.` before another sentence; not `Jr.`, `J.` or `Prof.`. */
const endsSentence = (word: string, next: string | undefined): boolean =>
  next !== undefined &&
  word.endsWith('.') &&
  /^[Aao'’-]{3,30}\.$/.test(shapeOf(word)) &&
  !ABBREVIATED.has(word.slice(0, -1).toLowerCase());

const isShouted = (word: string): boolean => /^A[A'’-]{2,30}$/.test(shapeOf(word));

/** The part of a line before the date, the place or the talk begins. */
function headOf(line: string): string {
  const words = line.split(' ');
  let end = 0;
  for (; end < words.length; end++) {
    const word = words[end] ?? '';
    // `撮影＝…` begins another role.
    if (end > 0 && /[=＝]/.test(word)) break;
    const plain = bare(word);
    if (end === 0 && !/^\d/.test(word)) continue;
    const shape = shapeOf(word);
    if (BREAK.test(shape) && !shape.startsWith('(A.')) break;
    if (JOINERS.has(plain) || PARTICLES.has(plain)) {
      // `Le 17 février`, `el 3 de mayo`: an article of a date, not of a name.
      if (/^\d/.test(words[end + 1] ?? '')) break;
      continue;
    }
    if (ENDS.has(plain)) break;
    if (isMonth(word) && /^\d/.test(words[end + 1] ?? '')) break;
    const isLower = shape.startsWith('a');
    if (isLower && /^[dl]['’]/.test(word) && shape[2] === 'A') continue;
    const isAfterCapital = isCapital(words[end - 1] ?? '');
    // `Cindy miller` on its own is a name; `Cindy writes about …` is not.
    if (isLower && isAfterCapital && !(end === 1 && words.length === 2 && !TALK.has(plain))) break;
    if (end > 1 && JOBS.has(plain)) break;
    // `JANE DOE Special envoy`: what is not shouted along is no part of the name.
    if (end > 1 && /^Aa/.test(shape) && words.slice(end - 2, end).every(isShouted)) break;
    if (endsSentence(word, words[end + 1])) {
      end++;
      break;
    }
  }
  return words.slice(0, end).join(' ');
}

export interface Credit {
  /** Clean names, in order. */
  readonly names: readonly string[];
  /** Somebody is credited who is no person: the newsroom, a team, the outlet. */
  readonly isNobody: boolean;
  /** The account of whoever has none: somebody from outside, whom the page may name elsewhere. */
  readonly isForGuests?: boolean;
}

export interface Reading {
  /** Only full names count: for text whose markup does not say that it names an author. */
  readonly strict?: boolean;
  /** Keys of the outlet's own names. */
  readonly outlet: ReadonlySet<string>;
}

/** `Politics · Jane Doe`: beside full names a single word is a section, a place or a handle. */
export function fullOnly<T>(all: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const full = all.filter(item => isFullName(nameOf(item)));
  return full.length > 0 ? full : all;
}

const SEGMENT = / ?[|·•●／] ?| [–—-] /;
/** `Jane Doe (The Firm) and Bob Roe`: whom the first of several works for. */
const ASIDE = /\s\([^()]{2,40}\)(?=\s?,|\s(?:and|und|et|y|e|och|og|en|i|&)\s[A-ZÀ-Þ])/g;
/** A line without the date and the role words before the name; undefined when the role is not a writer's. */
function withoutLead(segment: string): { line: string | undefined; isSaid: boolean } {
  let line = leadAfterDate(segment) ?? segment;
  let isSaid = false;
  for (let i = 0; i < 3; i++) {
    const lead = leadOf(line);
    if (!lead) break;
    if (lead.role === 'other') return { line: undefined, isSaid };
    isSaid ||= lead.role === 'writer';
    line = lead.rest;
  }
  return { line, isSaid };
}

/** `Jane Doe Jane Doe`, a picture's text and the link's: once is enough. */
function once(line: string): string {
  const half = line.slice(0, line.length / 2).trim();
  return half.length > 3 && `${half} ${half}` === line ? half : line;
}

/** `JaneDoe` with a blank between. */
function spaced(name: string): string {
  const seam = shapeOf(name).indexOf('aA');
  return seam < 0 ? name : `${name.slice(0, seam + 1)} ${spaced(name.slice(seam + 1))}`;
}

/** The outlet itself, or a part of it: `Global Voices Latin America`. */
function isOutlet(name: string, outlet: ReadonlySet<string>): boolean {
  const key = keyOf(name);
  if (isPerson(spaced(name))) return false;
  if (isFirstName(name)) return false;
  if (outlet.has(key)) return true;
  if (wordsOf(name).length < 3) return false;
  for (const own of outlet) if (own.length > 5 && key.startsWith(own)) return true;
  return false;
}

const NONE: Credit = { names: [], isNobody: false };

/** The people a credit names: `By JANE DOE and Dr. Bob Roe, The Paper` gives Jane Doe and Bob Roe. */
export function peopleIn(raw: string, reading: Reading): Credit {
  const line = squeeze(unescapeEntities(raw.slice(0, 300)));
  return best(line.split(SEGMENT).map(segment => creditIn(segment, reading)));
}

/** Of several stretches of a line the first with a full name, else the first with any, else the one that credits nobody. */
function best(credits: readonly Credit[]): Credit {
  return (
    credits.find(credit => credit.names.some(isFullName)) ??
    credits.find(credit => credit.names.length > 0 || credit.isNobody || credit.isForGuests) ??
    NONE
  );
}

/** Two reporters of a Chinese paper stand side by side with a blank between them. */
const HAN_NAMES = /^[\u3400-\u9fff]{2,4}(?: [\u3400-\u9fff]{2,4}){1,5}$/;
/** A family name and one more sign: whole beside other names, too short to be told from a word alone. */
const SHORT_HAN_NAME = /^[\u3400-\u9fff]{2}$/;
const WITHIN_NAMES = new Set(['e', 'y', 'i']);

/** The names of a list; `Sousa e Meneses` at the end of a name is one family, not two people. */
function piecesOf(head: string): string[] {
  const parts = head.split(SEPARATOR).slice(0, 23);
  const pieces: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const piece = parts[i] ?? '';
    const joint = (parts[i - 1] ?? '').trim();
    const before = pieces.at(-1) ?? '';
    if (WITHIN_NAMES.has(joint) && !piece.includes(' ') && before.includes(' '))
      pieces[pieces.length - 1] = `${before} ${joint} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** `Check out my books`, `Feb. 22`, `Chapter 5`: one word before talk, a day or a number is nobody, unless people are called so. */
function isBegunSentence(head: string, line: string): boolean {
  const rest = line.slice(head.length).trim();
  const [next = ''] = rest.split(' ');
  if (head.includes(' ') || !head || line.length === head.length || isFirstName(head)) return false;
  if (isMonth(head)) return /^\d/.test(next);
  return isCapital(head) && (/^\d{1,4}[a-z]?$/.test(rest) || (isSmall(next) && !ENDS.has(bare(next))));
}

const THEME = /\b(?:theme|template)s?$/i;

/** `山田太郎（yamada） github: …`: who it is, and then where. */
const HAN_AND_HANDLE = /^([\u3400-\u9fff]{2,4})[（(][^（()）]{1,30}[)）].*$/;

function creditIn(segment: string, reading: Reading): Credit {
  const { line, isSaid } = withoutLead(segment);
  if (line === undefined) return NONE;
  const whole = withoutTitles(line).replace(ASIDE, '').replace(HAN_AND_HANDLE, '$1');
  const head = once(headOf(whole));
  if (!isSaid && isBegunSentence(head, whole)) return NONE;
  if (isOutlet(head, reading.outlet)) return { names: [], isNobody: true };
  const pieces = /记者|通讯员/.test(segment) && HAN_NAMES.test(head) ? head.split(' ') : piecesOf(head);
  const names: string[] = [];
  let nobody = false;
  let isForGuests = false;
  for (const piece of pieces) {
    const inner = leadOf(piece);
    if (inner?.role === 'other') break;
    const name = strip(inner?.role === 'writer' ? inner.rest : piece);
    if (!name) continue;
    if (FOR_GUESTS.test(name)) {
      isForGuests = true;
      continue;
    }
    // What a page is dressed in is neither a person nor a team.
    if (THEME.test(name)) continue;
    if (PLACEHOLDERS.has(keyOf(name)) || (CARETAKER.test(name) && !isNobody(name))) continue;
    // Where any line may be meant, words in small letters are talk.
    const isTalk = reading.strict || (isSaid && piece.includes(' '));
    if (isTalk && isSmall(piece) && !PARTICLES.has(piece.split(' ')[0] ?? '')) {
      if (names.length === 0) return NONE;
      continue;
    }
    if (isNobody(name) || isOutlet(name, reading.outlet)) nobody ||= names.length === 0;
    else if (names.length > 0 && (JOB.test(name) || /^A{2,6}$/.test(shapeOf(name)))) continue;
    else if (reading.strict || (names.length > 0 && !isSaid) ? isFullName(name) : isSignature(name)) {
      if (!names.some(known => keyOf(known) === keyOf(name))) names.push(name);
    } else if (names.length === 0) return NONE;
  }
  const full = names.filter(name => isFullName(name) || SHORT_HAN_NAME.test(name));
  // `Politics · Jane Doe`: beside full names a single word is a section or a place.
  return {
    names: full.length > 0 && full.length < names.length ? full : names,
    isNobody: nobody && names.length === 0,
    ...(isForGuests && { isForGuests }),
  };
}

/** Turns `Doe, Jane` round. */
export function turnRound(name: string): string {
  const parts = name.split(',').map(part => part.trim());
  return parts.length === 2 && parts[0] && parts[1] ? `${parts[1]} ${parts[0]}` : name;
}
