import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/options/report/lines-of.ts';

describe('a text in lines', () => {
  it('breaks between words, and a word only where it is longer than a line', () => {
    expect(linesOf('I wrote a letter to somebody.', 12)).toEqual(['I wrote a', 'letter to', 'somebody.']);
    expect(linesOf('Hello Rumpelstiltskin', 8)).toEqual(['Hello', 'Rumpelst', 'iltskin']);
  });

  it('loses no letter, and no line is too long (500 texts)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (text, most) => {
        const lines = linesOf(text, most);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.filter(line => [...line].length > most)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
