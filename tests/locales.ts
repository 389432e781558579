/** The messages of every language, as the tests look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../public/_locales/', import.meta.url));

export type Messages = Readonly<Record<string, string>>;

/** Folder names: `en`, `pt_BR`. */
export const LOCALES: readonly string[] = readdirSync(FOLDER).sort();

/** Key → message. */
export function messagesOf(locale: string): Messages {
  const raw = JSON.parse(readFileSync(`${FOLDER}${locale}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(raw).map(([key, { message }]) => [key, message]));
}

/** Plural forms a language tells apart: `one`, `other`; six in Arabic. */
export const formsOf = (locale: string): string[] =>
  new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories.sort();

const FORM = /_(?:zero|one|two|few|many|other)$/;

/** The key without its plural form. */
export const baseOf = (key: string): string => key.replace(FORM, '');

export const isPlural = (key: string): boolean => FORM.test(key);

/** The names in braces, each once, sorted. */
export const placeholdersOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
