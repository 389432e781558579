import type { LetterLanguage, SpokenLanguage } from './letter.ts';

const SPOKEN: readonly SpokenLanguage[] = ['en', 'de', 'es', 'fr'];

const spokenIn = (tag: string): SpokenLanguage | undefined =>
  SPOKEN.find(language => tag.toLowerCase().split('-')[0] === language);

/** The language a letter begins in: the one set, else the browser's (its BCP 47 tag) where we speak it, else one we do not. */
export const letterLanguage = (set: LetterLanguage | '', tag: string): LetterLanguage =>
  set || (spokenIn(tag) ?? 'und');

/** The language of what we write ourselves, such as a report to a friend: English where the user's is none of ours. */
export const spokenLanguage = (set: LetterLanguage | '', tag: string): SpokenLanguage =>
  spokenIn(letterLanguage(set, tag)) ?? 'en';
