import { describe, expect, it } from 'vitest';
import { de } from '../../../src/letter/asks/de.ts';
import { en } from '../../../src/letter/asks/en.ts';
import { es } from '../../../src/letter/asks/es.ts';
import type { Grammar } from '../../../src/letter/asks/family.ts';
import { fr } from '../../../src/letter/asks/fr.ts';
import { writeOut } from '../../../src/letter/asks/match.ts';
import { findAsks } from '../../../src/letter/asks.ts';

/** The longest sentence a pattern is given. */
const LONGEST = 800;
/** ms of processor time one pattern may take for the worst sentence we can make it. */
const MAX_MS = 20;

const patternsOf = (grammar: Grammar): string[] => [
  ...grammar.exempt,
  ...grammar.families.flatMap(family => [...family.patterns, ...(family.exempt ?? []), ...(family.unless ?? [])]),
];

/** Sentences made of the words of a pattern over and over: its head, its head and a filler, two of its words in turn. */
function worstSentences(source: string): string[] {
  const words = [...new Set(source.match(/[a-z>]{1,20}/g) ?? ['a'])];
  const [first = 'a', second = 'a', third = 'a'] = words;
  const parts = [
    `${first} `,
    `${first} ${second} `,
    `${first} x `,
    `${second} x `,
    `${first} ${third} `,
    `${words.slice(0, 12).join(' ')} `,
    'x ',
    'x',
    ' ',
  ];
  return parts.map(part => ` ${part.repeat(Math.ceil(LONGEST / part.length))}`.slice(0, LONGEST));
}

/** ms of processor time, the better of two: the first also compiles. */
function costOf(pattern: RegExp, text: string): number {
  const once = (): number => {
    const start = process.cpuUsage();
    text.replace(pattern, '');
    return process.cpuUsage(start).user / 1_000;
  };
  return Math.min(once(), once());
}

describe.each(Object.entries({ en, de, es, fr }))('the patterns of %s', (language, grammar) => {
  it('are quick on the worst sentence that can be made for them', { timeout: 90_000 }, () => {
    const slow = patternsOf(grammar).flatMap(pattern => {
      const source = writeOut(pattern, grammar.classes);
      const compiled = new RegExp(` (?:${source})(?= )`, 'g');
      const ms = Math.max(...worstSentences(source).map(text => costOf(compiled, text)));
      return ms > MAX_MS ? [{ pattern, ms }] : [];
    });
    expect(slow).toEqual([]);
  });

  it('throw nothing at letters that are no letters', () => {
    for (const part of ['a', ' ', '?', '"', 'you ', 'wenn du ', '> ', '\n', '\uD800'])
      expect(findAsks(part.repeat(5_000), language)).toBeInstanceOf(Array);
  });
});
