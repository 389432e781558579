import type { Encounter } from '../people/encounter.ts';
import type { Moment } from '../people/moment.ts';
import type { Person } from '../people/person.ts';
import type { Day } from '../words/day.ts';
import type { Phrase } from '../words/phrase.ts';
import { dayBefore, spokenDay } from './drafts/dates.ts';
import { isFewWords, noteLine, noteShape, noteWithin } from './drafts/note.ts';
import { quotableTitle } from './drafts/quotable.ts';
import { siteName } from './drafts/site-name.ts';
import type { Wording } from './drafts/wording.ts';
import { WORDINGS } from './drafts/wordings.ts';
import { fill } from './fill.ts';
import { greetingName } from './greeting-name.ts';
import type { LetterLanguage, Tone } from './letter.ts';
import { cut, quoted, quotedSentence } from './quotation.ts';

/** How the user begins and ends letters, remembered from one they wrote; `{name}` stands for the name in the opening. */
export interface Hand {
  readonly opening?: string;
  /** Everything after the last paragraph: the close and their name. */
  readonly signature?: string;
  /** How they sign, where no signature of their own is remembered. */
  readonly name?: string;
}

/** All a draft is made from: what the user kept, and nothing else. */
export interface Known {
  readonly person: Pick<Person, 'name' | 'places' | 'note'>;
  /** Lines they kept, best first: the first with words in it is the one quoted. */
  readonly moments: readonly Moment[];
  /** What was read of theirs, and talks; named only where no line was kept. */
  readonly encounters: readonly Encounter[];
  readonly today: Day;
  /** What the user said for this letter, asked or unasked: it goes in whatever it looks like, in place of the note. */
  readonly said?: string;
  readonly hand?: Hand;
}

export interface Draft {
  readonly subject: string;
  readonly body: string;
  /** Asked of the user where nothing of their own is in it: the draft leaves the praise to them. */
  readonly question?: Phrase;
}

const MAX_QUOTE: Record<Tone, number> = { plain: 240, warm: 240, brief: 160 };
const MAX_TITLE = 90;
const MAX_SUBJECT_TITLE = 48;

const upper = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toLocaleUpperCase());

/** What the letter is about: a kept line, a piece or a talk, with the day and, where known, the title. */
interface Keepsake {
  readonly quote: string;
  /** Only of a single piece of theirs. */
  readonly title: string;
  readonly subjectTitle: string;
  readonly day: Day | undefined;
  /** The two talked there, in public: an address, or empty where it is not known. */
  readonly talkedAt?: string;
}

const latest = (encounters: readonly Encounter[], kind: Encounter['kind']): readonly Encounter[] =>
  encounters.filter(one => one.kind === kind).toSorted((a, b) => b.at - a.at);

function keepsakeOf({ person, moments, encounters, today }: Known): Keepsake | undefined {
  const titlesOf = (page: Moment | Encounter) => ({
    title: quotableTitle(page, person, MAX_TITLE),
    subjectTitle: quotableTitle(page, person, MAX_SUBJECT_TITLE),
  });
  const moment = moments.find(one => /\p{L}/u.test(one.text));
  if (moment) return { quote: moment.text, ...titlesOf(moment), day: dayBefore(moment.keptAt, today) };
  const piece = latest(encounters, 'read').find(one => titlesOf(one).title !== '');
  if (piece) return { quote: '', ...titlesOf(piece), day: dayBefore(piece.at, today) };
  const [talk] = latest(encounters, 'talk');
  return talk && { quote: '', title: '', subjectTitle: '', day: dayBefore(talk.at, today), talkedAt: talk.url ?? '' };
}

function talkSentence(at: string, date: string, wording: Wording): string {
  const where = at === '' ? wording.online : fill(wording.on, { place: siteName(at) });
  return date === '' ? fill(wording.talkToday, { where }) : fill(wording.talk, { where, date });
}

function keepsakeSentence(kept: Keepsake, known: Known, tone: Tone, language: LetterLanguage): string {
  const wording = WORDINGS[language][tone];
  const isToday = kept.day === undefined || kept.day === known.today;
  const values = {
    title: quoted(kept.title, language),
    quote: quotedSentence(cut(kept.quote, MAX_QUOTE[tone]), language),
    date: kept.day ? spokenDay(kept.day, known.today, language) : '',
  };
  if (kept.talkedAt !== undefined) return talkSentence(kept.talkedAt, isToday ? '' : values.date, wording);
  if (kept.quote === '') return fill(isToday ? wording.pieceToday : wording.piece, values);
  if (kept.title !== '') return fill(isToday ? wording.lineFromToday : wording.lineFrom, values);
  return fill(isToday ? wording.lineToday : wording.line, values);
}

/** The note, where it can be said to them as it stands, or what the user put into the letter themselves. */
function noteSentence({ person, said }: Known, tone: Tone, language: LetterLanguage): string {
  const wording = WORDINGS[language][tone];
  const note = (said ?? person.note).trim();
  const shape = noteShape(note, person.name, language, tone);
  if (shape === 'sentence') return upper(noteLine(note));
  if (shape === 'words') return fill(wording.noteWords, { note: noteWithin(note) });
  if (shape === 'because') return fill(wording.noteBecause, { note: noteWithin(note) });
  if (said === undefined || note === '') return '';
  return isFewWords(note) ? fill(wording.stayed, { note: noteLine(note) }) : note;
}

function subjectOf(kept: Keepsake | undefined, said: readonly string[], wording: Wording, language: LetterLanguage) {
  if (kept && kept.subjectTitle !== '')
    return fill(wording.subjectPiece, { title: quoted(kept.subjectTitle, language) });
  if (kept && kept.quote !== '') return wording.subjectLine;
  return said.length === 0 ? wording.subjectBare : wording.subjectNote;
}

function openingOf(known: Known, wording: Wording): string {
  const name = greetingName(known.person.name, known.person.places.find(place => place.handle)?.handle);
  const own = known.hand?.opening;
  if (own && (name !== '' || !own.includes('{name}'))) return fill(own, { name });
  return name === '' ? wording.greetingNameless : fill(wording.greeting, { name });
}

function closeOf({ hand }: Known, wording: Wording): string {
  return hand?.signature ?? [wording.farewell, hand?.name].filter(Boolean).join('\n');
}

/**
 * A first draft from what the user kept: greeting, one line, piece or talk with its day, the user's own note where it
 * can be said to them, a plain close. Where no line and no note is there, or nothing that can be said, the user is asked.
 */
export function draftLetter(known: Known, tone: Tone, language: LetterLanguage): Draft {
  const wording = WORDINGS[language][tone];
  const kept = keepsakeOf(known);
  const said = [kept ? keepsakeSentence(kept, known, tone, language) : '', noteSentence(known, tone, language)].filter(
    paragraph => paragraph !== '',
  );
  const opening = openingOf(known, wording);
  // A German letter goes on in small letters after the comma of its greeting, and only there.
  const goesOnSmall = language === 'de' && opening.endsWith(',');
  const thanks = said.length > 0 ? [`${wording.thanks} ${wording.release}`.trim()] : [''];
  const middle = [...said, ...thanks].map((text, at) => (at === 0 && goesOnSmall ? text : upper(text)));
  const close = closeOf(known, wording);
  // Without words of ours a part may be empty: no hole stays where it would have stood.
  const body =
    language === 'und'
      ? [opening, ...said, close].filter(Boolean).concat('').join('\n\n')
      : [opening, ...middle, close].join('\n\n');
  const subject = subjectOf(kept, said, wording, language);
  const isTheirOwn = (kept?.quote ?? '') !== '' || known.person.note.trim() !== '';
  return isTheirOwn && said.length > 0 ? { subject, body } : { subject, body, question: { key: 'letterAskQuestion' } };
}
