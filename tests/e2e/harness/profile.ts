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

/** A browser leaves links to nowhere, too: those are none. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function holding(files: readonly string[], words: string): string[] {
  const wide = Buffer.from(words, 'utf16le');
  return files.filter(path => {
    const bytes = readFileSync(path);
    return bytes.includes(words) || bytes.includes(wide);
  });
}

/** Files anywhere in a profile that hold some words, the browser's own among them. */
export const anyFileWith = (profile: string, words: string): string[] => holding(filesIn(profile), words);

/** Files of ours that hold some words, in the encodings a database writes. */
export function filesWith(profile: string, words: string): string[] {
  const folders = readdirSync(join(profile, 'Default')).filter(name => OURS.includes(name));
  return holding(
    folders.flatMap(name => filesIn(join(profile, 'Default', name))),
    words,
  );
}
