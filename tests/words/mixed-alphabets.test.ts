import { describe, expect, it } from 'vitest';
import { mixesAlphabets } from '../../src/words/mixed-alphabets.ts';

const TRICKS = [
  '\u0410nna Oakes',
  'Ad\u0430 Oakes',
  'Nora Bell\u0435w\u0435ather',
  'P\u03b1ul',
  '\u13aada',
  'Pa\u0443Pal',
  'Jo\u0570n',
  '\u041cark-\u041cay',
];
const HONEST = [
  'Anna Oakes',
  'Анна Иванова',
  'Anna Иванова',
  'Γιώργος Παπαδόπουλος',
  'Nikos (Νίκος)',
  'Zoë Müller-Łukasz',
  '小川さくら',
  'Sakura小川',
  'ليلى حداد',
  'Layla ليلى',
  'X-Ж',
  '김Jimin',
  '👩‍👩‍👧 Ada',
  "O'Brien",
  'a̐éö̲',
  '',
];

describe('a name in letters of two alphabets', () => {
  it.each(TRICKS)('%s is seen', name => expect(mixesAlphabets(name)).toBe(true));
  it.each(HONEST)('%s is nobody’s trick', name => expect(mixesAlphabets(name)).toBe(false));

  it('is looked for in what may be a name, not in a book', () => {
    expect(mixesAlphabets(`${'a'.repeat(5_000_000)}Ж`)).toBe(false);
  });
});
