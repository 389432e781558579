/** Patterns are made ready only for sentences that have their words (src/letter/asks/needs.ts): none may be passed over. */
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/letter/asks/de.ts';
import { en } from '../../../src/letter/asks/en.ts';
import { es } from '../../../src/letter/asks/es.ts';
import type { Grammar } from '../../../src/letter/asks/family.ts';
import { fr } from '../../../src/letter/asks/fr.ts';
import { writeOut } from '../../../src/letter/asks/match.ts';
import { needsReader, type Way } from '../../../src/letter/asks/needs.ts';
import { plainWords } from '../../../src/letter/asks/plain.ts';
import { clauseMarker } from '../../../src/letter/asks/starts.ts';
import { linesOf } from './lines.ts';

const patternsOf = (grammar: Grammar): string[] => [
  ...grammar.exempt,
  ...grammar.families.flatMap(family => [...family.patterns, ...(family.exempt ?? []), ...(family.unless ?? [])]),
];

/** Of the patterns of a grammar at most this share is made ready for a sentence, on average. */
const MOST = 0.015;

describe.each(Object.entries({ en, de, es, fr }))('the patterns of %s', (language, grammar) => {
  const mark = clauseMarker(grammar.starts);
  const sentences = linesOf(language).map(({ text }) => ` ${mark(plainWords(text))} END `);
  const waysOf = needsReader(grammar.classes);
  const regexOf = (source: string): RegExp => new RegExp(` (?:${writeOut(source, grammar.classes)})(?= )`);

  it('match no sentence that has not the words they need', { timeout: 120_000 }, () => {
    const passedOver = patternsOf(grammar).flatMap(pattern => {
      const whole = regexOf(pattern);
      const ways = waysOf(pattern);
      return sentences.filter(
        text => whole.test(text) && !ways.some(way => way.mayMatch(text) && regexOf(way.source).test(text)),
      );
    });
    expect(passedOver).toEqual([]);
  });

  it('are seldom made ready in vain', () => {
    const ways = patternsOf(grammar).flatMap(waysOf);
    const tried = sentences.map(text => ways.filter(way => way.mayMatch(text)).length);
    const share = tried.reduce((sum, one) => sum + one, 0) / (ways.length * sentences.length);
    console.log(`${language}: ${ways.length} ways, ${(share * 100).toFixed(2)} % made ready for a sentence`);
    expect(share).toBeLessThan(MOST);
  });
});

describe('what a pattern needs', () => {
  const waysOf = needsReader({ kind: '(?:good|dear)', any: '(?:so ){0,4}', both: '<kind> (?:one|soul)' });
  const mayMatch = (pattern: string, text: string): boolean => waysOf(pattern).some((way: Way) => way.mayMatch(text));

  it.each([
    ['letters as they stand', 'would like', 'i would like it', 'i would love it'],
    ['one word of a group', '(?:i|we) (?:hope|wish)', 'we wish', 'we want'],
    ['one way of some', '(?:a (?:big|small)|the) (?:cat|dog)', 'the dog', 'a dog'],
    ['a word of a class, and of one inside another', '<any><both>', 'dear soul', 'fair soul'],
    ['the letters before one that may be missing', 'neighbou?rs', 'neighbors', 'cellars'],
    ['what is left where a group may be missing', 'see (?:you )?(?:soon ){0,2}again', 'see again', 'see you soon'],
    ['whole words where spaces stand round them', 'see (?:our|their) (?:cat|dog)', 'see our dog', 'see your dogs'],
    ['parts of words where a space may be missing', '(?:note|hand) ?book', 'notebook', 'booklet'],
    ['a sign with a backslash', 'why(?: not)? \\?', 'why ?', 'why not'],
    [
      'what stands behind a look ahead, a set and a sign',
      'no(?!t yours) [^,)]{1,9} \\)sir',
      'no thank you )sir',
      'not yours )',
    ],
  ])('%s', (_, pattern, has, hasNot) => {
    expect(mayMatch(pattern, ` ${has} `)).toBe(true);
    expect(mayMatch(pattern, ` ${hasNot} `)).toBe(false);
  });

  it('each way of a pattern by itself', () => {
    expect(waysOf('(?:a|b) x|<kind>|c').map(way => way.source)).toEqual(['(?:a|b) x', '<kind>', 'c']);
  });
});
