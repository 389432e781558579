/**
 * A language nobody speaks: every letter wears an accent, every message is 40 % longer and stands in brackets. What is cut,
 * runs over or stays plain English is seen at once.
 */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packWords } from './pack-words.ts';

const LOCALES = fileURLToPath(new URL('../public/_locales', import.meta.url));

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DRESSED = 'ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const LONGER = 0.4;

const dress = (letter: string): string => DRESSED.charAt(PLAIN.indexOf(letter)) || letter;

/** A message in that language; what stands in braces stays as it is. */
export function pseudo(message: string): string {
  const dressed = message
    .split(/(\{\w+\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : [...part].map(letter => (PLAIN.includes(letter) ? dress(letter) : letter)).join(''),
    );
  const more = ' one two three four five six seven eight nine ten'
    .repeat(20)
    .slice(0, Math.ceil(message.length * LONGER));
  return `[${dressed.join('')}${more}]`;
}

/** Copies a built extension and puts that language in place of its English. The keys that are no text stay. */
export function dressExtension(built: string, into: string): void {
  cpSync(built, into, { recursive: true });
  packWords(LOCALES, into, (message, key, locale) =>
    locale === 'en' && key !== 'locale' && message !== '' ? pseudo(message) : message,
  );
}
