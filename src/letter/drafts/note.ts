import { findAsks } from '../asks.ts';
import type { LetterLanguage, Tone } from '../letter.ts';
import { type NoteWords, noteWords } from './note-words.ts';

/** How a note can stand in a letter: as a sentence of its own, as a few words after a colon, as a reason. */
export type NoteShape = 'sentence' | 'words' | 'because';

const MAX_NOTE = 240;
const FEWEST_WORDS = 3;
const YOURS = /^(?:your|deine?|ihre?|tus?|votre|vos)\s/iu;
const ENDED = /[.!?…。！？]["”’»)]?$/u;
/** Lines, addresses, questions, brackets, shouting and lists are notes to oneself. */
const FOR_ONESELF = /[\n@?#*()[\]{}:;/\\]|https?|\p{Lu}{3,}/u;

/** Names the person: then it speaks about them and not to them. */
const isNamed = (note: string, name: string): boolean =>
  name.split(/\s+/u).some(part => part.length > 2 && note.toLowerCase().includes(part.toLowerCase()));

/**
 * How a note could be said to the person it is about, as it stands; undefined for most, because a note is private:
 * what speaks about them, doubts, asks, reminds or is in another language stays out of the letter.
 */
export function noteShape(note: string, name: string, language: LetterLanguage, tone: Tone): NoteShape | undefined {
  const line = note.trim();
  const words = noteWords(language, tone);
  if (language === 'und' || line.length > MAX_NOTE || line.split(/\s+/u).length < FEWEST_WORDS) return undefined;
  if (FOR_ONESELF.test(line) || words.others.test(line) || words.unkind.test(line) || isNamed(line, name))
    return undefined;
  const shape = shapeOf(line, words);
  return shape && findAsks(line, language).length === 0 ? shape : undefined;
}

function shapeOf(line: string, words: NoteWords): NoteShape | undefined {
  if (words.because.test(line)) return 'because';
  if (words.works.test(line)) return ENDED.test(line) ? 'sentence' : undefined;
  if (!words.you.test(line)) return undefined;
  if (words.phrase.test(line)) return phraseShape(line, words);
  return words.sentence.test(line) ? 'sentence' : undefined;
}

/** "How you write about bread" goes on after a colon; "Your posts made me bake" is a sentence; two sentences are neither. */
function phraseShape(line: string, words: NoteWords): NoteShape | undefined {
  const end = line.search(/[.!…]/u);
  if (end >= 0 && /\p{L}/u.test(line.slice(end))) return undefined;
  return YOURS.test(line) && words.verb.test(line) ? 'sentence' : 'words';
}

/** A few words to answer what has stayed with one, rather than a sentence that can stand by itself. */
export const isFewWords = (answer: string): boolean => !ENDED.test(answer) && !answer.includes('\n');

/** The note with a full stop behind it. */
export const noteLine = (note: string): string => (ENDED.test(note.trim()) ? note.trim() : `${note.trim()}.`);

/** The note as it goes on after a colon or inside a sentence: its first letter small, but German keeps `Ihre`. */
export const noteWithin = (note: string): string =>
  noteLine(note).replace(/^(?!Ihre?\b|I\b)\p{Lu}(?=\p{Ll}|\s)/u, letter => letter.toLowerCase());
