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
const read = (name: string): Labelled[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Labelled);

const letters = read('./letters-en.jsonl');
/** Twelve more, by another hand. What they name is not asked: a single quoted word and a one-word title mislead there. */
const more = read('./letters-en-2.jsonl');

describe('whole letters', () => {
  it('there are fifty-two of them', () => expect([...letters, ...more]).toHaveLength(52));

  it.each([...letters, ...more].map((letter, at) => [at, letter] as const))(
    'letter %i: what asks is underlined as it stands',
    (_, { text, asks }) => {
      const found = findAsks(text, 'en');
      for (const ask of found) expect(text.slice(ask.start, ask.end)).toBe(ask.sentence);
      expect(found.map(ask => ask.sentence)).toEqual(asks);
    },
  );

  it.each(letters.map((letter, at) => [at, letter] as const))(
    'letter %i: whether it names something of theirs',
    (_, { text, specific }) => expect(isSpecific(text, 'en')).toBe(specific),
  );
});
