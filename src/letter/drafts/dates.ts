import { type Day, dayOf } from '../../words/day.ts';
import type { LetterLanguage } from '../letter.ts';

/** British order in English: "4 April", as the screens of this project write days. */
const LOCALES: Record<LetterLanguage, string> = { en: 'en-GB', de: 'de', es: 'es', fr: 'fr', und: 'und' };

/** A day as one writes it in a letter: "4 April", with the year only where it is not this one. */
export function spokenDay(day: Day, today: Day, language: LetterLanguage): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const text = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...year,
  }).format(new Date(`${day}T00:00:00Z`));
  // French says "le 1er avril", which the tables of the browser do not know.
  return language === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}

/** The local day of an instant (ms since 1970), or undefined where it is later than today: a wrong clock is not quoted. */
export function dayBefore(at: number, today: Day): Day | undefined {
  const day = dayOf(at);
  return day <= today ? day : undefined;
}
