import type { LetterLanguage, Tone } from '../../letter/letter.ts';

/** Every tone with the message that names it. */
export const TONES: readonly (readonly [tone: Tone, key: string])[] = [
  ['plain', 'letterTonePlain'],
  ['warm', 'letterToneWarm'],
  ['brief', 'letterToneBrief'],
];

/** Languages name themselves, so that one finds one's own whatever the interface speaks. */
export const LANGUAGES: readonly (readonly [language: LetterLanguage, name: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
];
