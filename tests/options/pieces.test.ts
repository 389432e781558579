import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAsks } from '../../src/letter/asks.ts';
import { piecesOf } from '../../src/options/letter/pieces.ts';

const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }), { maxLength: 6 });

describe('piecesOf', () => {
  it('put together are the letter, letter for letter, whatever is underlined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spans, (body, asks) => {
        const real = asks.filter(ask => ask.start < ask.end).sort((a, b) => a.start - b.start);
        expect(
          piecesOf(body, real)
            .map(piece => piece.text)
            .join(''),
        ).toBe(body);
      }),
      { numRuns: 500 },
    );
  });

  it('underline exactly the sentence that asks', () => {
    const body = 'I loved it. Could you have a look at my blog? Thank you.';
    const marked = piecesOf(body, findAsks(body, 'en')).filter(piece => piece.ask);
    expect(marked.map(piece => piece.text.trim())).toEqual(['Could you have a look at my blog?']);
  });
});
