/**
 * Learns from the labelled lines of tests/letter/asks how much a sentence leans on its reader, and writes what it learned to
 * src/letter/asks/weights. The same lines give the same weights on every machine.
 * Usage: npm run learn-asks
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Learned, MOST, packWeights, STEP } from '../src/letter/asks/leaning.ts';
import { plainSentence } from '../src/letter/asks/plain.ts';
import { quoteSpans } from '../src/letter/asks/quotes.ts';
import { sentencesOf } from '../src/letter/asks/sentences.ts';
import { traitsOf } from '../src/letter/asks/traits.ts';
import { familyLines, type Line, lettersOf, linesIn, linesOf } from '../tests/letter/asks/lines.ts';

export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

/** Traits kept: the more, the better it hears, and the more it weighs (about 1.5 bytes each in the package). */
const TRAITS = 2_850;
/** Lines a trait has to stand in. */
const FEWEST = 3;
const ROUNDS = 10;
const RATE = 0.3;
/** How strongly weights are drawn to nothing. */
const DECAY = 1e-4;

interface Example {
  readonly traits: readonly number[];
  readonly asks: 0 | 1;
}

/** Numbers that look like chance and are the same every time (a linear congruential generator, the one of ANSI C). */
function shuffler(): (items: Example[]) => void {
  let seed = 1;
  return items => {
    for (let i = items.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const j = seed % (i + 1);
      [items[i], items[j]] = [items[j] as Example, items[i] as Example];
    }
  };
}

/** A logistic regression by AdaGrad, whose sentences count alike however long they are. */
function regress(examples: readonly Example[], known: ReadonlySet<number>) {
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  let start = 0;
  let startSquares = 1e-3;
  const shuffle = shuffler();
  const order = examples.map(({ traits, asks }) => ({ traits: traits.filter(trait => known.has(trait)), asks }));
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order);
    for (const { traits, asks } of order) {
      const share = 1 / Math.sqrt(traits.length || 1);
      const sum = traits.reduce((all, trait) => all + (weights.get(trait) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-start - sum * share)) - asks;
      startSquares += error * error;
      start -= (RATE * error) / Math.sqrt(startSquares);
      for (const trait of traits) {
        const weight = weights.get(trait) ?? 0;
        const slope = error * share + DECAY * weight;
        const square = (squares.get(trait) ?? 1e-3) + slope * slope;
        squares.set(trait, square);
        weights.set(trait, weight - (RATE * slope) / Math.sqrt(square));
      }
    }
  }
  return { start, weights };
}

/** Each sentence of a line that asks for nothing is an example; of one that asks, nobody says which of two does. */
function examplesOf({ label, text }: Line): Example[] {
  const quotes = quoteSpans(text);
  const spans = label === 'none' ? sentencesOf(text, quotes) : [{ start: 0, end: text.length }];
  return spans.map(span => ({
    traits: [...traitsOf(plainSentence(text, span, quotes))],
    asks: label === 'none' ? 0 : 1,
  }));
}

/** What is learned from lines. */
export function learn(lines: readonly Line[]): Learned {
  const examples = lines.flatMap(examplesOf);
  const counts = new Map<number, number>();
  for (const { traits } of examples) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= FEWEST).map(([trait]) => trait);
  const first = regress(examples, new Set(common)).weights;
  const worth = (trait: number): number => Math.abs(first.get(trait) ?? 0) * Math.sqrt(counts.get(trait) ?? 0);
  const chosen = common.sort((one, other) => worth(other) - worth(one) || one - other).slice(0, TRAITS);
  const { start, weights } = regress(examples, new Set(chosen));
  const steps = [...weights].map(
    ([trait, weight]) => [trait, Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)))] as const,
  );
  return {
    start: Math.round(start * 100) / 100,
    packed: packWeights(new Map(steps.filter(([, step]) => step !== 0))),
  };
}

/** The labelled lines, the examples of the families, and every sentence of the labelled letters. */
export function linesToLearn(language: string): Line[] {
  const ofLetters = lettersOf(language).flatMap(({ text, asks }) =>
    sentencesOf(text, quoteSpans(text)).map(({ start, end }): Line => {
      const sentence = text.slice(start, end);
      return { label: asks.includes(sentence) ? 'soft' : 'none', text: sentence };
    }),
  );
  const ofFamilies = familyLines().flatMap(({ language: of, text }): Line[] =>
    of === language ? [{ label: 'soft', text }] : [],
  );
  // Sentences as they stand in letters, and short ones, of which letters have many, count as often as they are met there.
  const asInLetters = [...ofFamilies, ...ofLetters, ...linesIn(`${language}-short.tsv`)];
  return [...linesOf(language), ...asInLetters, ...asInLetters, ...asInLetters];
}

export const fileOf = (language: string): string =>
  fileURLToPath(new URL(`../src/letter/asks/weights/${language}.ts`, import.meta.url));

export const textOf = ({ start, packed }: Learned): string =>
  `/** Written by .ci/learn-asks.ts from tests/letter/asks. */
import type { Learned } from '../leaning.ts';

export const learned: Learned = {
  start: ${start},
  packed:
    '${packed}',
};
`;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const language of LANGUAGES) {
    const lines = linesToLearn(language);
    const learned = learn(lines);
    writeFileSync(fileOf(language), textOf(learned));
    console.log(`${language}: ${lines.length} lines, ${learned.packed.split('.')[2]?.length} traits`);
  }
