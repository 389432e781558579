/**
 * A language nobody speaks: every letter wears an accent, every message is 40 % longer and stands in brackets. What is cut,
 * runs over or stays plain English is seen at once.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const path = join(into, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  const dressed = Object.entries(messages).map(([key, { message }]) => [
    key,
    { message: key === 'locale' ? message : pseudo(message) },
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(dressed)));
}
