import { isDay, unbroken } from './day.ts';
import { isolator } from './isolate.ts';
import type { Phrase } from './phrase.ts';

/** Turns phrases into sentences of one language. */
export interface Speaker {
  /** BCP 47 tag the sentences, dates and numbers are in. */
  readonly locale: string;
  say(key: string, values?: Phrase['values']): string;
  phrase(phrase: Phrase): string;
  /** "Ada, Bo and Cyd". */
  list(items: readonly string[]): string;
  /** A text of somebody else's, to stand beside words of ours. */
  isolate(text: string): string;
}

/**
 * @param lookup the message of a key, empty or undefined where there is none (as `i18n.getMessage` answers)
 * @param locale BCP 47 tag; it decides plural forms, dates, digits and how one says yesterday
 */
export function speaker(lookup: (key: string) => string | undefined, locale: string): Speaker {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const isolate = isolator(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const ago = (days: number): string => unbroken(relative.format(-days, 'day'));

  const write = (name: string, value: string | number): string => {
    if (typeof value === 'number') return name === 'daysAgo' ? ago(value) : numbers.format(value);
    return isDay(value) ? unbroken(dates.format(new Date(`${value}T00:00:00Z`))) : isolate(value);
  };

  const say = (key: string, values: Phrase['values'] = {}): string => {
    const count = values['count'];
    const plural = typeof count === 'number' ? lookup(`${key}_${plurals.select(count)}`) || lookup(`${key}_other`) : '';
    // A missing message shows its key: ugly enough to be seen and reported, harmless to read.
    const message = plural || lookup(key) || key;
    return message.replace(/\{(\w{1,30})\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? whole : write(name, value);
    });
  };

  return {
    locale,
    say,
    phrase: phrase => say(phrase.key, phrase.values),
    list: items => lists.format(items.map(isolate)),
    isolate,
  };
}
