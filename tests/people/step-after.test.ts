import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncounterKind } from '../../src/people/encounter.ts';
import { STEPS } from '../../src/people/step.ts';
import { stepAfter } from '../../src/people/step-after.ts';

const KINDS: readonly EncounterKind[] = ['read', 'talk', 'letter', 'reply', 'call', 'meeting', 'proposed', 'decline'];

describe('steps', () => {
  it.each([
    ['reading', 'read', 'reading'],
    ['reading', 'talk', 'talking'],
    ['reading', 'letter', 'email'],
    ['talking', 'reply', 'email'],
    ['email', 'call', 'call'],
    ['reading', 'meeting', 'met'],
    ['met', 'letter', 'met'],
    ['talking', 'decline', 'talking'],
    ['talking', 'proposed', 'talking'],
  ] as const)('%s and a %s is %s', (step, kind, after) => {
    expect(stepAfter(step, kind)).toBe(after);
  });

  it('go up by encounters only, and the order of encounters does not matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), fc.array(fc.constantFrom(...KINDS)), (start, kinds) => {
        const end = kinds.reduce(stepAfter, start);
        expect(STEPS.indexOf(end)).toBeGreaterThanOrEqual(STEPS.indexOf(start));
        expect([...kinds].reverse().reduce(stepAfter, start)).toBe(end);
      }),
    );
  });
});
