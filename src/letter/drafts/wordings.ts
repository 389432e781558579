import type { LetterLanguage } from '../letter.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { und } from './und.ts';
import type { Wordings } from './wording.ts';

/** The sentences of drafts, in every language letters are drafted in. */
export const WORDINGS: Record<LetterLanguage, Wordings> = { en, de, es, fr, und };
