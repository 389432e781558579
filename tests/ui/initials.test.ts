import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACE_COLOURS, faceColourOf, initialsOf } from '../../src/ui/initials.ts';

describe('initialsOf', () => {
  it.each([
    ['Annabel Candy', 'AC'],
    ['Zora Neale Hurston', 'ZH'],
    ['ada', 'A'],
    ['@ada_lovelace', 'AL'],
    ['  Grażyna  ', 'G'],
    ['Élodie Ünal', 'ÉÜ'],
    ['夏目 漱石', '夏'],
    ['فيض أحمد فيض', 'ف'],
    ['Лев Толстой', 'ЛТ'],
    ['J. R. R. Tolkien', 'JT'],
    ['👩‍🚀', '·'],
    ['', '·'],
    ['!!!', '·'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('are a few signs at most and never empty, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), name => {
        const signs = [...new Intl.Segmenter().segment(initialsOf(name))];
        // ß becomes SS and ﬁ becomes FI: capitals may be more than the letters were.
        expect(signs.length).toBeGreaterThan(0);
        expect(signs.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 300 },
    );
  });
});

describe('faceColourOf', () => {
  it('is one of the colours and the same for the same name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const colour = faceColourOf(name);
        expect(colour).toBeGreaterThanOrEqual(0);
        expect(colour).toBeLessThan(FACE_COLOURS);
        expect(faceColourOf(name)).toBe(colour);
      }),
      { numRuns: 300 },
    );
  });
});
