import type { Wording, Wordings } from './wording.ts';

/** For languages we do not speak: the name, what was kept of theirs, and no word of our own. */
const wordless: Wording = {
  greeting: '{name},',
  greetingNameless: '',
  lineFrom: '{quote}',
  line: '{quote}',
  lineFromToday: '{quote}',
  lineToday: '{quote}',
  piece: '{title}',
  pieceToday: '{title}',
  talk: '',
  talkToday: '',
  on: '',
  online: '',
  noteWords: '{note}',
  noteBecause: '{note}',
  stayed: '{note}',
  thanks: '',
  release: '',
  farewell: '',
  subjectPiece: '{title}',
  subjectLine: '',
  subjectNote: '',
  subjectBare: '',
};

export const und: Wordings = { plain: wordless, warm: wordless, brief: wordless };
