import type { Phrase } from '../words/phrase.ts';
import { de } from './asks/de.ts';
import { en } from './asks/en.ts';
import { es } from './asks/es.ts';
import type { Family, Grammar, Strength } from './asks/family.ts';
import { fr } from './asks/fr.ts';
import { type Learned, leaningOf, unpackWeights } from './asks/leaning.ts';
import { marks } from './asks/marks.ts';
import { type Matcher, matcherOf } from './asks/match.ts';
import { plainSentence } from './asks/plain.ts';
import { quoteSpans } from './asks/quotes.ts';
import { sentencesOf } from './asks/sentences.ts';
import { learned as learnedDe } from './asks/weights/de.ts';
import { learned as learnedEn } from './asks/weights/en.ts';
import { learned as learnedEs } from './asks/weights/es.ts';
import { learned as learnedFr } from './asks/weights/fr.ts';

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

interface Ear {
  readonly matcher: Matcher;
  /** How much a plain sentence leans on the reader; nothing is known of that in languages without a grammar. */
  readonly leaning?: (plain: string) => number;
}

/** A grammar says what a sentence asks for; what was learned from labelled lines, how sure one may be. */
const SPOKEN = {
  en: [en, learnedEn],
  de: [de, learnedDe],
  es: [es, learnedEs],
  fr: [fr, learnedFr],
} as const;
const ears = new Map<string, Ear>();

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';
const isSpoken = (language: string): language is keyof typeof SPOKEN => Object.hasOwn(SPOKEN, language);

function earOf([grammar, { start, packed }]: readonly [Grammar, Learned]): Ear {
  const weights = unpackWeights(packed);
  return { matcher: matcherOf(grammar), leaning: plain => leaningOf(plain, start, weights) };
}

function earFor(language: string): Ear {
  const tag = primary(language);
  const known = ears.get(tag);
  if (known) return known;
  const made = isSpoken(tag) ? earOf(SPOKEN[tag]) : { matcher: matcherOf(marks) };
  ears.set(tag, made);
  return made;
}

/** A hint of no family. */
const HINT = { id: 'leaning', strength: 'soft', reason: 'letterAsksNiceIf' } as const;
/** How much a sentence has to lean on the reader to count: of a hard family, of a soft one, and of none. */
const ENOUGH = { hard: -1, soft: 0, none: 1.5 } as const;

function familyOf(plain: string, { matcher, leaning }: Ear): Pick<Family, 'id' | 'strength' | 'reason'> | undefined {
  const family = matcher.match(plain);
  if (!leaning) return family;
  return leaning(plain) > ENOUGH[family?.strength ?? 'none'] ? (family ?? HINT) : undefined;
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
  const ear = earFor(language);
  const quotes = quoteSpans(text);
  return sentencesOf(text, quotes).flatMap(span => {
    const family = familyOf(plainSentence(text, span, quotes), ear);
    if (!family) return [];
    const sentence = text.slice(span.start, span.end);
    return [{ ...span, sentence, strength: family.strength, family: family.id, reason: { key: family.reason } }];
  });
}
