import type { LetterLanguage, Tone } from '../../letter/letter.ts';
import { say } from '../../ui/words.ts';

/** Every tone with the message that names it. */
export const TONES: readonly (readonly [tone: Tone, key: string])[] = [
  ['plain', 'letterTonePlain'],
  ['warm', 'letterToneWarm'],
  ['brief', 'letterToneBrief'],
];

/** Languages name themselves, so that one finds one's own whatever the interface speaks. */
export const languages = (): readonly (readonly [language: LetterLanguage, name: string])[] => [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['und', say('letterLanguageOther')],
];
