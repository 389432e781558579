/** What an extension left on the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a profile where an extension's words could lie. The browser's own history is its own. */
const OURS = [
  'IndexedDB',
  'Local Extension Settings',
  'Local Storage',
  'Session Storage',
  'Service Worker',
  'Extension State',
  'File System',
];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile());
}

/** Files that hold some words, in the encodings a database writes. */
export function filesWith(profile: string, words: string): string[] {
  const wide = Buffer.from(words, 'utf16le');
  const folders = readdirSync(join(profile, 'Default')).filter(name => OURS.includes(name));
  return folders
    .flatMap(name => filesIn(join(profile, 'Default', name)))
    .filter(path => {
      const bytes = readFileSync(path);
      return bytes.includes(words) || bytes.includes(wide);
    });
}
