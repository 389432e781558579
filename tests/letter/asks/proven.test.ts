/**
 * The families are strings and compiled at run time, so the test of regular expressions (tests/trust/regexes.test.ts)
 * does not see them. Every one of them, written out and as the matcher compiles it, is proven safe here: not by trying
 * texts, but by recheck's automaton. tests/letter/asks/speed.test.ts holds what a proof does not: how long one takes.
 */
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/letter/asks/de.ts';
import { en } from '../../../src/letter/asks/en.ts';
import { es } from '../../../src/letter/asks/es.ts';
import { fr } from '../../../src/letter/asks/fr.ts';
import { marks } from '../../../src/letter/asks/marks.ts';
import { sourcesOf } from '../../../src/letter/asks/match.ts';

const proof = async (source: string, flags: string): Promise<string> =>
  (await check(source, flags, { checker: 'automaton', timeout: 20_000 })).status;

describe.each(Object.entries({ en, de, es, fr, marks }))('the patterns of %s', (_, grammar) => {
  it('are proven safe, each of them', { timeout: 120_000 }, async () => {
    const sources = sourcesOf(grammar);
    expect(sources.length).toBeGreaterThanOrEqual(grammar.families.length);
    const doubtful: string[] = [];
    for (const source of sources) if ((await proof(source, 'g')) !== 'safe') doubtful.push(source);
    expect(doubtful).toEqual([]);
  });
});

it('a pattern that could run away is not called safe', async () => {
  expect(await proof(' (?:(?:[a-z]+ ?)+you)(?= )', 'g')).not.toBe('safe');
});
