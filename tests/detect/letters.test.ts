import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alphanumeric,
  hasLetter,
  isAscii,
  isCapital,
  isSmall,
  shapeOf,
  withoutMarks,
} from '../../src/detect/letters.ts';

/** Every unit of the first plane, halves of pairs left out. */
const units = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCharCode(code));

const disagreeing = (kind: string, table: RegExp): string[] =>
  units.filter(unit => (shapeOf(unit) === kind) !== table.test(unit)).filter(unit => !isSignWithLetter(unit));

/** Letters in circles, numerals made of letters and capitals for titles are signs to Unicode; all have two cases. */
const isSignWithLetter = (unit: string): boolean => /[\p{Lt}\p{So}\p{Nl}\p{Lm}\p{Mn}]/u.test(unit);

describe('the shape of a text', () => {
  it('tells capitals and small letters as Unicode does wherever a letter has two cases', () => {
    const twoCased = (unit: string): boolean => unit.toLowerCase() !== unit.toUpperCase();
    expect(disagreeing('A', /\p{Lu}/u).filter(twoCased)).toEqual([]);
    expect(disagreeing('a', /\p{Ll}/u).filter(twoCased)).toEqual([]);
  });

  it('takes every letter for one, and hardly anything else', () => {
    const letters = units.filter(unit => /\p{L}/u.test(unit));
    expect(letters.filter(unit => !hasLetter(unit))).toEqual([]);
    const others = units.filter(unit => /[\p{P}\p{Z}\p{Sc}\p{Sm}]/u.test(unit));
    expect(others.filter(hasLetter)).toEqual([]);
  });

  it.each([
    ['Ada Łoś, 36', 'Aaa Aaa, 00'],
    ["d'Agoult", "a'Aaaaaa"],
    ['肖春芳', 'ooo'],
    ['Ève', 'Aaa'],
    ['žena', 'aaaa'],
    ['© 2020 “Šárka” – x', '© 0000 “Aaaaa” – a'],
  ])('of %s is %s', (text, shape) => expect(shapeOf(text)).toBe(shape));

  it('is as long as the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => shapeOf(text).length === text.length));
  });

  it('tells how a text begins', () => {
    expect([isCapital('Ada'), isCapital('ada'), isCapital('9'), isCapital('')]).toEqual([true, false, false, false]);
    expect([isSmall('ada'), isSmall('Ada'), isSmall('春'), isSmall('')]).toEqual([true, false, false, false]);
  });

  it('leaves letters and digits when asked to', () => {
    expect(alphanumeric('Ada-Łoś (36)!')).toBe('AdaŁoś36');
    expect(withoutMarks('Ève Ångström')).toBe('Eve Angstrom');
    expect([isAscii('Ada'), isAscii('Ève')]).toEqual([true, false]);
  });
});
