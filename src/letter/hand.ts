import type { Hand } from './draft.ts';
import { WORDINGS } from './drafts/wordings.ts';
import { greetingName } from './greeting-name.ts';
import type { Letter, LetterLanguage, Tone } from './letter.ts';

const MAX_OPENING = 60;
const MAX_SIGNATURE = 200;

/** The close and the name, which some write as two paragraphs. */
function lastLines(paragraphs: readonly string[]): string {
  const [close = '', name = ''] = paragraphs.slice(-2);
  const isClose = paragraphs.length > 3 && close.length <= 30 && /[,\p{L}]$/u.test(close);
  return isClose ? `${close}\n\n${name}` : name;
}

/**
 * The opening and the signature of a letter as the user left it, to begin and end the next one with.
 * An opening is remembered only where the name was found in it: somebody else's name never greets the next person.
 * @param name the name of the person it went to, taken out of the opening
 * @param handle the handle the draft may have greeted instead
 */
export function handOf(body: string, name: string, handle?: string): Hand {
  const paragraphs = body
    .trim()
    .split(/\n[^\S\n]*\n/u)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '');
  const opening = withoutName(paragraphs[0] ?? '', name, handle);
  const last = paragraphs.length > 2 ? lastLines(paragraphs) : '';
  const isSignature =
    last !== '' && last.length <= MAX_SIGNATURE && last.split('\n').length <= 5 && !/[.?]\s/u.test(last);
  return { ...(opening && { opening }), ...(isSignature && { signature: last }) };
}

function withoutName(opening: string, name: string, handle?: string): string | undefined {
  if (opening.length > MAX_OPENING || opening.includes('\n')) return undefined;
  const greeted = [name, greetingName(name, handle), handle ?? '']
    .filter(form => form !== '' && opening.includes(form))
    .toSorted((a, b) => b.length - a.length)[0];
  return greeted && opening.replace(greeted, () => '{name}');
}

/** What was remembered of one language. */
interface OwnWords {
  readonly signature?: string;
  readonly openings?: Readonly<Partial<Record<Tone, string>>>;
}

/** How the user begins and ends letters: an ending for each language, an opening for each tone of it. */
export type Hands = Readonly<Partial<Record<LetterLanguage, OwnWords>>>;

/** All that is remembered of how the user begins and ends letters. */
export interface Remembered {
  readonly hands: Hands;
  /** How they sign; empty until told. */
  readonly signsAs: string;
  /** From before hands had languages: one for all. */
  readonly opening: string;
  readonly signature: string;
}

/** The hand for a letter. @param oldIn the language that what was remembered for all of them is in */
export function handFor(remembered: Remembered, language: LetterLanguage, tone: Tone, oldIn: LetterLanguage): Hand {
  const own = remembered.hands[language];
  const [oldOpening, oldSignature] = language === oldIn ? [remembered.opening, remembered.signature] : ['', ''];
  const opening = own?.openings?.[tone] ?? oldOpening;
  const signature = own?.signature ?? oldSignature;
  return {
    ...(opening !== '' && { opening }),
    ...(signature !== '' && { signature }),
    ...(remembered.signsAs !== '' && { name: remembered.signsAs }),
  };
}

/** Close and name as they end a note to a friend; undefined where nothing is known of them. */
export function endingFor(remembered: Remembered, language: LetterLanguage, oldIn: LetterLanguage): string | undefined {
  const { signature, name } = handFor(remembered, language, 'plain', oldIn);
  return signature ?? (name && `${WORDINGS[language].plain.farewell}\n${name}`);
}

/** What to remember of a letter that was sent, beside what is remembered already. */
export function remember(
  { hands, signsAs }: Pick<Remembered, 'hands' | 'signsAs'>,
  { opening, signature }: Hand,
  language: LetterLanguage,
  tone: Tone,
): Pick<Remembered, 'hands' | 'signsAs'> {
  const wordings = Object.values(WORDINGS[language]);
  const close = wordings
    .map(({ farewell }) => farewell)
    .find(farewell => farewell !== '' && signature?.startsWith(farewell));
  // Below a close of ours there is only their name: another tone has its own close for it.
  const name = close === undefined ? undefined : (signature ?? '').slice(close.length).trim();
  const own = hands[language];
  const isOurs = opening === undefined || wordings.some(({ greeting }) => greeting === opening);
  const next: OwnWords = {
    ...own,
    ...(!isOurs && { openings: { ...own?.openings, [tone]: opening } }),
    ...(signature !== undefined && name === undefined && { signature }),
  };
  return {
    hands: Object.keys(next).length === 0 ? hands : { ...hands, [language]: next },
    signsAs: name && !name.includes('\n') ? name : signsAs,
  };
}

/**
 * The language that an opening and an ending remembered for all languages are in: that of a letter that ends or begins
 * so, else the one letters begin in.
 */
export function languageOfOld(
  { opening, signature }: Pick<Remembered, 'opening' | 'signature'>,
  sent: readonly Pick<Letter, 'body' | 'language'>[],
  otherwise: LetterLanguage,
): LetterLanguage {
  const [before = ''] = opening.split('{name}');
  const hasIt = ({ body }: Pick<Letter, 'body'>): boolean =>
    signature !== '' ? body.trim().endsWith(signature) : before.trim() !== '' && body.trim().startsWith(before.trim());
  return sent.find(hasIt)?.language ?? otherwise;
}
