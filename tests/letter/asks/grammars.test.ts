import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/letter/asks/de.ts';
import { en } from '../../../src/letter/asks/en.ts';
import { es } from '../../../src/letter/asks/es.ts';
import { fr } from '../../../src/letter/asks/fr.ts';
import { marks } from '../../../src/letter/asks/marks.ts';
import { writeOut } from '../../../src/letter/asks/match.ts';
import { findAsks } from '../../../src/letter/asks.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const messages = JSON.parse(read('../../../public/_locales/en/messages.json')) as Record<string, unknown>;
const examples = read('./families.tsv')
  .trim()
  .split('\n')
  .map(row => row.split('\t') as [language: string, family: string, line: string]);

describe.each(Object.entries({ en, de, es, fr, marks }))('the families of %s', (language, grammar) => {
  it.each(grammar.families.map(family => [family.id, family] as const))(
    '%s: a line of it is found, and why is said',
    (id, family) => {
      const line = examples.find(([spoken, of]) => spoken === language && of === id)?.[2] ?? '';
      const [ask] = findAsks(line, language === 'marks' ? 'it' : language);
      expect(ask).toMatchObject({ family: id, strength: family.strength, sentence: line });
      expect(messages).toHaveProperty(family.reason);
    },
  );

  it('have names of their own', () => {
    const ids = grammar.families.map(family => family.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('a parenthesis in a pattern groups and keeps nothing, but where it is a sign or looks around', () => {
  expect(writeOut('(a|<b>) (?=c)[(]\\(', { b: '(d|e)' })).toBe('(?:a|(?:(?:d|e))) (?=c)[(]\\(');
});
