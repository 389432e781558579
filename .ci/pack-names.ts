/**
 * Packs the first names of .ci/first-names.ts for src/detect/first-names.ts: their numbers in order, each as how far it is
 * from the one before. A name takes a byte in the package; as a word it takes two.
 * Usage: npm run pack-names
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DIGITS, LOW, MORE, numberOf } from '../src/detect/first-names.ts';
import { COMMON } from './first-names.ts';

/** @param names in lower case without accents */
export function packed(names: readonly string[]): string {
  const numbers = [...new Set(names.map(numberOf))].sort((a, b) => a - b);
  const gaps = numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
  const digit = (value: number): string => DIGITS[value] ?? '';
  const high = gaps.map(gap => {
    const value = Math.floor(gap / LOW);
    return MORE.repeat(Math.floor(value / DIGITS.length)) + digit(value % DIGITS.length);
  });
  return `${high.join('')}.${gaps.map(gap => digit(gap % LOW)).join('')}`;
}

/** The source of the module that holds them. */
export const moduleOf = (names: readonly string[]): string =>
  `/** Written by .ci/pack-names.ts from .ci/first-names.ts. */\nexport const PACKED =\n  '${packed(names)}';\n`;

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const file = fileURLToPath(new URL('../src/detect/first-name-set.ts', import.meta.url));
  writeFileSync(file, moduleOf(COMMON));
}
