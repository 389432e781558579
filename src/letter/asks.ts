import type { Phrase } from '../words/phrase.ts';
import { de } from './asks/de.ts';
import { en } from './asks/en.ts';
import { es } from './asks/es.ts';
import type { Strength } from './asks/family.ts';
import { fr } from './asks/fr.ts';
import { marks } from './asks/marks.ts';
import { type Matcher, matcherOf } from './asks/match.ts';
import { plainSentence } from './asks/plain.ts';
import { quoteSpans } from './asks/quotes.ts';
import { sentencesOf } from './asks/sentences.ts';

/** A sentence of a letter that asks for something. Positions are UTF-16 offsets in the letter; `end` is after the last character. */
export interface Ask {
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly strength: Strength;
  /** Id of the family it belongs to. */
  readonly family: string;
  readonly reason: Phrase;
}

const GRAMMARS = { en, de, es, fr } as const;
const matchers = new Map<string, Matcher>();

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';
const isSpoken = (language: string): language is keyof typeof GRAMMARS => Object.hasOwn(GRAMMARS, language);

function matcherFor(language: string): Matcher {
  const tag = primary(language);
  const known = matchers.get(tag);
  if (known) return known;
  const made = matcherOf(isSpoken(tag) ? GRAMMARS[tag] : marks);
  matchers.set(tag, made);
  return made;
}

/**
 * What the check cannot do in a language (BCP 47 tag), to be said beside it: outside English, German, Spanish and
 * French it sees question marks and links only. Undefined where it reads sentences.
 */
export function limitsOfCheck(language: string): Phrase | undefined {
  return isSpoken(primary(language)) ? undefined : { key: 'letterAsksMarksOnly' };
}

/** Every sentence of a letter that asks for something, in order. Quotations of theirs are not read. */
export function findAsks(text: string, language: string): Ask[] {
  const matcher = matcherFor(language);
  const quotes = quoteSpans(text);
  return sentencesOf(text, quotes).flatMap(span => {
    const family = matcher.match(plainSentence(text, span, quotes));
    if (!family) return [];
    const sentence = text.slice(span.start, span.end);
    return [{ ...span, sentence, strength: family.strength, family: family.id, reason: { key: family.reason } }];
  });
}
