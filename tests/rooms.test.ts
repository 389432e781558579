import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Which rooms a room may import. DESIGN: imports go downwards only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  words: [],
  people: ['words'],
  detect: ['people', 'words'],
  hello: ['words'],
  letter: ['people', 'words'],
  suggest: ['people', 'letter', 'words'],
  transfer: ['detect', 'people', 'letter', 'hello', 'words'],
  store: ['people', 'letter', 'hello', 'suggest', 'transfer', 'detect', 'words'],
  platform: ['detect', 'words', 'messages.ts'],
  content: ['detect', 'people', 'words', 'messages.ts'],
  reader: ['platform', 'messages.ts'],
  background: [
    'platform',
    'store',
    'suggest',
    'hello',
    'letter',
    'people',
    'detect',
    'words',
    'transfer',
    'messages.ts',
  ],
  ui: ['platform', 'store', 'people', 'letter', 'hello', 'suggest', 'detect', 'words', 'messages.ts'],
  popup: [
    'ui',
    'platform',
    'store',
    'suggest',
    'hello',
    'letter',
    'people',
    'detect',
    'words',
    'transfer',
    'messages.ts',
  ],
  options: [
    'ui',
    'platform',
    'store',
    'suggest',
    'hello',
    'letter',
    'people',
    'detect',
    'words',
    'transfer',
    'messages.ts',
  ],
  welcome: [
    'ui',
    'platform',
    'store',
    'suggest',
    'hello',
    'letter',
    'people',
    'detect',
    'words',
    'transfer',
    'messages.ts',
  ],
  'messages.ts': ['people', 'detect', 'words'],
};

/** Rooms that know no browser API, no clock and no chance. */
const PURE = ['words', 'detect', 'people', 'suggest', 'hello', 'letter', 'transfer'];
const IMPURE =
  /\b(?:browser|chrome)\.|Date\.now|new Date\(\)|Math\.random|crypto\.randomUUID|performance\.now|\bfetch\(|indexedDB/;

/** Packages a room may import; rooms not named here import none. */
const PACKAGES: Record<string, readonly string[]> = {
  store: ['idb'],
  ui: ['preact', 'preact/hooks', 'virtual:words'],
  popup: ['preact', 'preact/hooks'],
  options: ['preact', 'preact/hooks'],
  welcome: ['preact', 'preact/hooks'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name));
const roomOf = (file: string): string => file.split('/')[0] ?? file;
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?<![\w'-])(?:from|import)\s*\(?\s*'([^'\s,]+)'/g)].map(match => match[1] ?? '');

function complaints(file: string): string[] {
  const room = roomOf(file);
  const found: string[] = [];
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [`${file} stands in no known room: add ${room} to the table in tests/rooms.test.ts`];
  for (const target of importsOf(readFileSync(join(SRC, file), 'utf8'))) {
    if (!target.startsWith('.')) {
      if (!(PACKAGES[room] ?? []).includes(target))
        found.push(`${file}: ${room}/ may not import the package ${target}`);
      continue;
    }
    const other = roomOf(relative(SRC, resolve(SRC, dirname(file), target)));
    if (other !== '..' && other !== room && !allowed.includes(other))
      found.push(`${file}: ${room}/ may not import ${other}/`);
  }
  return found;
}

describe('rooms', () => {
  it('import downwards only', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(complaints)).toEqual([]);
  });

  it('that are pure use no browser API, no clock and no chance', () => {
    const sinners = files
      .filter(file => PURE.includes(roomOf(file)))
      .filter(file => IMPURE.test(readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(sinners).toEqual([]);
  });
});
