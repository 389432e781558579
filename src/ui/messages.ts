import { lists } from 'virtual:words';
import browser from '../platform/browser.ts';

/** The language the browser chose for us of those we have. */
export const language: string = browser.i18n.getMessage('locale') || 'en';

/** The sentences of the screens in that language, loaded before the first line of a screen runs. */
const [{ default: keys }, { default: sentences }] = await Promise.all([lists.keys(), (lists[language] ?? lists.en)()]);
const messages = new Map(keys.map((key, at) => [key, sentences[at] ?? '']));

/** The message of a key; empty where there is none. What the worker says, too, the browser keeps (`_locales`). */
export function messageOf(key: string): string {
  const known = messages.get(key);
  if (known !== undefined) return known;
  // Asking the browser is slow beside drawing a row, and the answer never changes while a page is open.
  const message = browser.i18n.getMessage(key);
  messages.set(key, message);
  return message;
}
