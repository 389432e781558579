import { describe, expect, it } from 'vitest';
import { findAsks } from '../../src/letter/asks.ts';
import { withoutAsk } from '../../src/letter/without-ask.ts';

const cut = (letter: string, language = 'en'): string => {
  const [ask] = findAsks(letter, language);
  if (!ask) throw new Error(`nothing is asked in: ${letter}`);
  return withoutAsk(letter, ask, language);
};

describe('the letter without an ask', () => {
  it('closes up inside a paragraph, at its ends, and where the paragraph was nothing else', () => {
    expect(cut('I loved it. Could you call me? Thank you.')).toBe('I loved it. Thank you.');
    expect(cut('Could you call me? Thank you.')).toBe('Thank you.');
    expect(cut('I loved it. Could you call me?')).toBe('I loved it.');
    expect(cut('I loved it.\n\nCould you call me?\n\nSam')).toBe('I loved it.\n\nSam');
  });

  it.each([
    ['Thank you, and could you look at my blog?', 'Thank you.', 'en'],
    ['Hello Ada,\n\nThank you, and could you look at my blog?\n\nSam', 'Hello Ada,\n\nThank you.\n\nSam', 'en'],
    ['I loved the goat, and thank you, and could you call me?', 'I loved the goat, and thank you.', 'en'],
    ['Your goat made my day, but could you send me the recipe?', 'Your goat made my day.', 'en'],
    ['Vielen Dank, und könnten Sie meinen Blog ansehen?', 'Vielen Dank.', 'de'],
    ['Muchas gracias, ¿podrías mirar mi blog?', 'Muchas gracias.', 'es'],
    ['Merci beaucoup, et pourriez-vous regarder mon blog ?', 'Merci beaucoup.', 'fr'],
  ])('keeps of “%s” what stands alone', (letter, left, language) => {
    expect(cut(letter, language)).toBe(left);
  });

  it.each([
    'Hello Ada, and could you call me?',
    'Ada, could you call me?',
    'If you have a minute, and want to, could you call me?',
    'When I read “Thank you, and goodbye”, could you call me?',
    'You (so kind, and could you call me?)',
  ])('drops all of “%s”, where no sentence would be left', letter => {
    expect(cut(`I smiled. ${letter} Sam`)).toBe('I smiled. Sam');
  });

  it('does not leave a condition hanging', () => {
    expect(cut('Thank you, and if you have a minute, and want to, could you call me?')).toBe('Thank you.');
  });
});
