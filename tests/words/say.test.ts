import { describe, expect, it } from 'vitest';
import { speaker } from '../../src/words/say.ts';
import { LOCALES, messagesOf } from '../locales.ts';

const of = (locale: string) => {
  const messages = messagesOf(locale);
  return speaker(key => messages[key], locale);
};

describe('a number of days ago', () => {
  it.each([
    ['en', 0, 'today'],
    ['en', 1, 'yesterday'],
    ['en', 14, '14 days ago'],
    ['de', 1, 'gestern'],
    ['de', 3, 'vor 3 Tagen'],
    ['ja', 3, '3 日前'],
    ['pl', 5, '5 dni temu'],
    ['ar', 3, 'قبل 3 أيام'],
    ['ar', 12, 'قبل 12 يومًا'],
  ])('is said in %s of %i as %s, in one line', (locale, daysAgo, said) => {
    const digits = (text: string): string => text.replace(/[٠-٩]/g, digit => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
    const whole = said.replaceAll(' ', '\u00a0');
    expect(digits(speaker(() => '{daysAgo}', locale).say('any', { daysAgo }))).toBe(whole);
  });

  it('is put in words by no message itself: a language has more forms of "days" than a message has', () => {
    const numbers = LOCALES.flatMap(locale =>
      Object.entries(messagesOf(locale)).filter(([key, text]) => key.startsWith('suggest') && text.includes('{days}')),
    );
    expect(numbers).toEqual([]);
  });

  it.each(LOCALES)('stands in a whole sentence of %s', locale => {
    for (const key of ['suggestReadsAgo', 'suggestRereadsAgo', 'suggestTalksAgo'])
      for (const count of [1, 2, 3, 11, 100])
        for (const daysAgo of [0, 1, 2, 3, 14]) {
          const said = of(locale).say(key, { count, daysAgo });
          if (key === 'suggestReadsAgo' && count === 1) continue;
          expect(said).toContain(speaker(() => '{daysAgo}', locale).say('', { daysAgo }));
          expect(said).not.toMatch(/[{}]/);
        }
  });
});

it.each(LOCALES)('no line breaks inside a date of %s', locale => {
  const said = speaker(() => '{day}', locale).say('any', { day: '2026-10-21' });
  expect(said.length).toBeGreaterThan(8);
  expect(said).not.toContain(' ');
  expect(said).not.toMatch(/[年月]\d/);
});
