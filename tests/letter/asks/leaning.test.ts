import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, LANGUAGES, learn, linesToLearn, textOf } from '../../../.ci/learn-asks.ts';
import { leaningOf, MOST, packWeights, unpackWeights } from '../../../src/letter/asks/leaning.ts';
import { traitsOf } from '../../../src/letter/asks/traits.ts';
import { findAsks } from '../../../src/letter/asks.ts';

const TRAIT = 2 ** 18 - 1;

describe('weights', () => {
  it('are the same after packing and unpacking', () => {
    const step = fc.integer({ min: -MOST, max: MOST }).filter(value => value !== 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(TRAIT), step), { maxLength: 60 }), pairs => {
        const weights = new Map(pairs);
        expect([...unpackWeights(packWeights(weights))]).toEqual([...weights].sort(([a], [b]) => a - b));
      }),
    );
    expect(unpackWeights('')).toEqual(new Map());
    expect(unpackWeights(packWeights(new Map([[TRAIT, MOST]])))).toEqual(new Map([[TRAIT, MOST]]));
  });

  it.each(LANGUAGES)('of %s are what the labelled lines teach, on every machine', language => {
    expect(readFileSync(fileOf(language), 'utf8')).toBe(textOf(learn(linesToLearn(language))));
  });
});

describe('the traits of a sentence', () => {
  it('are as many as it has words, heads, tails and pairs of them', () => {
    // <, tell, me, > and three pairs, two with one between them, one with two, two threes.
    expect(traitsOf('tell me').size).toBe(4 + 3 + 2 + 1 + 2);
    // The word, its head and its tail.
    expect(traitsOf('remember').size - traitsOf('do').size).toBe(2);
    expect([...traitsOf('tell me')]).toEqual([...traitsOf('tell me')]);
    expect(traitsOf('me tell')).not.toEqual(traitsOf('tell me'));
  });
});

describe('how much a sentence leans', () => {
  it('is what it starts from where nothing is known', () => {
    expect(leaningOf('tell me', -0.4, new Map())).toBe(-0.4);
  });

  it('is more for each trait that asks, and counts alike in long sentences', () => {
    const [trait = 0] = traitsOf('please');
    expect(leaningOf('please', 0, new Map([[trait, 2]]))).toBeCloseTo(0.6);
    expect(leaningOf('please', 0, new Map([[trait, -2]]))).toBeCloseTo(-0.6);
  });
});

it('a hint of no family is a suggestion, and what nobody leans on is none, whatever it looks like', () => {
  const [hint] = findAsks("Captions would be a blessing for those of us who can't hear the jokes.", 'en');
  expect(hint).toMatchObject({ family: 'leaning', strength: 'soft', reason: { key: 'letterAsksNiceIf' } });
  expect(findAsks('Would you believe it, the old firmware still runs!', 'en')).toEqual([]);
});
