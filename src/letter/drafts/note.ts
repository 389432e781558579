import { cut } from '../quotation.ts';

/** sentence: can stand in the letter as it is. about-them: speaks of them as he, she or they. words: a few words, no sentence. */
export type NoteKind = 'sentence' | 'about-them' | 'words';

const word = (list: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');

/** The words for you, of all four languages: nobody is forced to write notes and letters in the same one. */
const YOU = word(
  'you|your|yours|du|dir|dich|deine?[mnrs]?|ihnen|tú|tu|tus|te|ti|usted|ustedes|toi|ton|tes|vous|votre|vos',
);
const THEM = word(
  'he|she|they|him|her|hers|his|their|them|er|sie|seine?[mnrs]?|ihre?[mnrs]?|ella|ellos|su|sus|il|elle|elles|lui|leur|sa|ses|son',
);
const ME = word("i|i['’]\\p{L}+|me|my|ich|mir|mich|meine?[mnrs]?|yo|mi|mis|je|j['’]\\p{L}+|moi|mon|mes|ma");
const ENDED = /[.!?…。！？]["”’»)]?$/u;

/** How a note of the user can be used in a letter to the person it is about. */
export function kindOfNote(note: string): NoteKind {
  if (YOU.test(note)) return 'sentence';
  if (THEM.test(note)) return 'about-them';
  return ME.test(note) || (ENDED.test(note) && note.split(/\s+/u).length > 4) ? 'sentence' : 'words';
}

const MAX_NOTE = 300;

/** The note on one line, cut well, ended by a full stop. */
export function noteLine(note: string): string {
  const line = cut(note, MAX_NOTE);
  return line === '' || ENDED.test(line) ? line : `${line}.`;
}
