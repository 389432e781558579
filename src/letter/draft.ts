import type { Encounter } from '../people/encounter.ts';
import type { Moment } from '../people/moment.ts';
import type { Person } from '../people/person.ts';
import type { Day } from '../words/day.ts';
import type { Phrase } from '../words/phrase.ts';
import { dayBefore, spokenDay } from './drafts/dates.ts';
import { de } from './drafts/de.ts';
import { en } from './drafts/en.ts';
import { es } from './drafts/es.ts';
import { fr } from './drafts/fr.ts';
import { kindOfNote, noteLine } from './drafts/note.ts';
import type { Wording, Wordings } from './drafts/wording.ts';
import { fill } from './fill.ts';
import { greetingName } from './greeting-name.ts';
import type { LetterLanguage, Tone } from './letter.ts';
import { cut, pieceTitle, quoted, quotedSentence } from './quotation.ts';

/** How the user begins and ends letters, remembered from one they wrote; `{name}` stands for the name in the opening. */
export interface Hand {
  readonly opening?: string;
  /** Everything after the last paragraph: the close and their name. */
  readonly signature?: string;
}

/** All a draft is made from: what the user kept, and nothing else. */
export interface Known {
  readonly person: Pick<Person, 'name' | 'places' | 'note'>;
  /** Lines they kept, best first: the first with words in it is the one quoted. */
  readonly moments: readonly Moment[];
  /** What was read of theirs; named only where no line was kept. */
  readonly encounters: readonly Encounter[];
  readonly today: Day;
  readonly hand?: Hand;
}

export interface Draft {
  readonly subject: string;
  readonly body: string;
  /** Asked of the user where nothing was kept: the draft leaves the praise to them. */
  readonly question?: Phrase;
}

const WORDINGS: Record<LetterLanguage, Wordings> = { en, de, es, fr };
const MAX_QUOTE: Record<Tone, number> = { plain: 240, warm: 240, brief: 160 };
const MAX_TITLE = 90;
const MAX_SUBJECT_TITLE = 48;

const upper = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toLocaleUpperCase());

/** What the letter is about: a kept line or a piece, with the day and, where known, the title. */
interface Keepsake {
  readonly quote: string;
  readonly title: string;
  readonly day: Day | undefined;
}

function keepsakeOf({ moments, encounters, today }: Known): Keepsake | undefined {
  const moment = moments.find(one => /\p{L}/u.test(one.text));
  if (moment) return { quote: moment.text, title: moment.title ?? '', day: dayBefore(moment.keptAt, today) };
  const piece = encounters
    .filter(one => one.kind === 'read' && /\p{L}/u.test(one.title ?? ''))
    .toSorted((a, b) => b.at - a.at)[0];
  return piece && { quote: '', title: piece.title ?? '', day: dayBefore(piece.at, today) };
}

function keepsakeSentence(kept: Keepsake, known: Known, tone: Tone, language: LetterLanguage): string {
  const wording = WORDINGS[language][tone];
  const isToday = kept.day === undefined || kept.day === known.today;
  const title = pieceTitle(kept.title, known.person.name, MAX_TITLE);
  const values = {
    title: quoted(title, language),
    quote: quotedSentence(cut(kept.quote, MAX_QUOTE[tone]), language),
    date: kept.day ? spokenDay(kept.day, known.today, language) : '',
  };
  if (kept.quote === '') return fill(isToday ? wording.pieceToday : wording.piece, values);
  if (title !== '') return fill(isToday ? wording.lineFromToday : wording.lineFrom, values);
  return fill(isToday ? wording.lineToday : wording.line, values);
}

function noteSentence(note: string, wording: Wording, language: LetterLanguage): string {
  const line = noteLine(note);
  if (line === '') return '';
  const kind = kindOfNote(note);
  if (kind === 'sentence') return upper(line);
  if (kind === 'words') return fill(wording.noteWords, { note: line });
  return fill(wording.noteAboutThem, { note: quoted(line, language) });
}

function subjectOf(kept: Keepsake | undefined, known: Known, wording: Wording, language: LetterLanguage): string {
  const title = kept ? pieceTitle(kept.title, known.person.name, MAX_SUBJECT_TITLE) : '';
  if (title !== '') return fill(wording.subjectPiece, { title: quoted(title, language) });
  if (kept) return wording.subjectLine;
  return known.person.note.trim() === '' ? wording.subjectBare : wording.subjectNote;
}

function openingOf(known: Known, wording: Wording): string {
  const name = greetingName(known.person.name, known.person.places.find(place => place.handle)?.handle);
  const own = known.hand?.opening;
  if (own && (name !== '' || !own.includes('{name}'))) return fill(own, { name });
  return name === '' ? wording.greetingNameless : fill(wording.greeting, { name });
}

/**
 * A first draft from what the user kept: greeting, one line or piece of theirs with its day, the user's own note, a
 * plain close. With nothing kept it holds greeting and close only, and asks the user what has stayed with them.
 */
export function draftLetter(known: Known, tone: Tone, language: LetterLanguage): Draft {
  const wording = WORDINGS[language][tone];
  const kept = keepsakeOf(known);
  const said = [
    kept ? keepsakeSentence(kept, known, tone, language) : '',
    noteSentence(known.person.note, wording, language),
  ].filter(paragraph => paragraph !== '');
  const opening = openingOf(known, wording);
  // A German letter goes on in small letters after the comma of its greeting, and only there.
  const goesOnSmall = language === 'de' && opening.endsWith(',');
  const thanks = said.length > 0 ? [`${wording.thanks} ${wording.release}`.trim()] : [''];
  const middle = [...said, ...thanks].map((text, at) => (at === 0 && goesOnSmall ? text : upper(text)));
  const body = [opening, ...middle, known.hand?.signature ?? wording.farewell].join('\n\n');
  const subject = subjectOf(kept, known, wording, language);
  return said.length > 0 ? { subject, body } : { subject, body, question: { key: 'letterAskQuestion' } };
}
