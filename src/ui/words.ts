import browser from '../platform/browser.ts';
import { type Day, dayOf, daysBetween, unbroken } from '../words/day.ts';
import { directionOf } from '../words/direction.ts';
import type { Phrase } from '../words/phrase.ts';
import { speaker } from '../words/say.ts';
import { agoOf } from './ago.ts';
import { language, messageOf } from './messages.ts';

/** The language the messages are in; dates follow the browser's region where it speaks that language. */
function localeOfMessages(): string {
  const browserSpeaks = browser.i18n.getUILanguage();
  return browserSpeaks.split('-')[0] === language.split('-')[0] ? browserSpeaks : language;
}

export const locale: string = localeOfMessages();
const ours = speaker(messageOf, locale);
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

/** The sentence of a message in the user's language. */
export const say: (key: string, values?: Phrase['values']) => string = ours.say;

/** The sentence of a phrase that a pure room answered with. */
export const sayPhrase: (phrase: Phrase) => string = ours.phrase;

/** "today", "yesterday", "3 weeks ago". */
export function sayAgo(at: number, now: number): string {
  const { value, unit } = agoOf(dayOf(at), dayOf(now));
  return relative.format(value, unit);
}

/** The local day of an instant, as a value for a sentence: `say` writes it as a date. */
export const sayDay = (at: number): Day => dayOf(at);

/** "Ada, Bo and Cyd". */
export const sayList: (items: readonly string[]) => string = ours.list;

/** A name or another text that is not ours, where it stands beside words of ours and no `<bdi>` can. */
export const isolate: (text: string) => string = ours.isolate;

/** Names a page in the user's language and the direction it is written in. */
export function dressPage(titleKey: string): void {
  document.title = say(titleKey);
  document.documentElement.lang = locale;
  // Not the browser's `@@bidi_dir`: its own language may be another than the one our messages are there in.
  document.documentElement.dir = directionOf(locale);
}

const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** "4 April 2026", the way the user's region writes it. */
export const writeDay = (at: number): string => unbroken(days.format(new Date(`${dayOf(at)}T00:00:00Z`)));

const monthNames = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });

/** "Apr", of a month as `YYYY-MM`; January with its year, so that a row of months says where years begin. */
export function writeMonth(month: string): string {
  const name = monthNames.format(new Date(`${month}-01T00:00:00Z`));
  return month.endsWith('-01') ? `${name} ${month.slice(0, 4)}` : name;
}

/** A number with the digits and marks of the user's region, at most one place after the point. */
export const writeNumber = (value: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);

/** A day to come, as one says it: "today", "tomorrow", "Sunday", later on its date. @param now ms since 1970 */
export function sayDueDay(day: Day, now: number): string {
  const away = daysBetween(dayOf(now), day);
  if (away === 0 || away === 1) return relative.format(away, 'day');
  const date = new Date(`${day}T00:00:00Z`);
  return away > 1 && away < 7 ? weekdays.format(date) : unbroken(days.format(date));
}
