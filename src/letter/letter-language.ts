import type { LetterLanguage } from './letter.ts';

const SPOKEN: readonly LetterLanguage[] = ['en', 'de', 'es', 'fr'];

/** The language a letter begins in: the one set, else the browser's (its BCP 47 tag) where it is one of ours, else English. */
export function letterLanguage(set: LetterLanguage | '', tag: string): LetterLanguage {
  return set || (SPOKEN.find(language => tag.toLowerCase().split('-')[0] === language) ?? 'en');
}
