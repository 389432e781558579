import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenLinesOf, linesOf } from '../../../src/options/report/lines-of.ts';

describe('a text in lines', () => {
  it('breaks between words, and a word only where it is longer than a line', () => {
    expect(linesOf('I wrote a letter to somebody.', 12)).toEqual(['I wrote a', 'letter to', 'somebody.']);
    expect(linesOf('Hello Rumpelstiltskin', 8)).toEqual(['Hello', 'Rumpelst', 'iltskin']);
  });

  it('leaves no word alone on the last line where the lines before can spare one', () => {
    expect(linesOf('Beforehand I put the awkwardness at 6 of 10.', 40).at(-1)).toBe('10.');
    expect(evenLinesOf('Beforehand I put the awkwardness at 6 of 10.', 40)).toEqual([
      'Beforehand I put the',
      'awkwardness at 6 of 10.',
    ]);
    expect(evenLinesOf('Hello Rumpelstiltskin', 8)).toEqual(linesOf('Hello Rumpelstiltskin', 8));
    expect(evenLinesOf('', 8)).toEqual(linesOf('', 8));
  });

  it('loses no letter, and no line is too long (500 texts)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (text, most) => {
        const lines = evenLinesOf(text, most);
        expect(lines).toHaveLength(linesOf(text, most).length);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.filter(line => [...line].length > most)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
