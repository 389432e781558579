import type { Day } from '../words/day.ts';
import { spokenDay } from './drafts/dates.ts';
import { fill } from './fill.ts';
import { greetingName } from './greeting-name.ts';
import type { Outcome, SpokenLanguage } from './letter.ts';
import { cut, pieceTitle, quoted, quotedSentence } from './quotation.ts';
import { de } from './reports/de.ts';
import { en } from './reports/en.ts';
import { es } from './reports/es.ts';
import { fr } from './reports/fr.ts';
import type { ReportWording } from './reports/wording.ts';

/** A message to a friend, not to the person admired: it may ask. */
export interface Note {
  readonly subject: string;
  readonly body: string;
}

/** What is told to the challenge partner: facts the user chose to tell. */
export interface Report {
  /** The partner's name; empty where none was given. */
  readonly partner: string;
  readonly sentOn: Day;
  readonly today: Day;
  /** Whom the letter went to, only if the user chose to name them. */
  readonly name?: string;
  /** 0 to 10 */
  readonly feared?: number;
  /** 0 to 10 */
  readonly found?: number;
  readonly outcome: Outcome;
  /** The user's own words, put in as they are. */
  readonly own?: string;
  readonly signature?: string;
}

const WORDINGS: Record<SpokenLanguage, ReportWording> = { en, de, es, fr };

const greet = (wording: ReportWording, partner: string): string => {
  const name = greetingName(partner);
  return name === '' ? wording.greetingNameless : fill(wording.greeting, { partner: name });
};

const paragraphs = (parts: readonly (string | undefined)[]): string => parts.filter(part => part).join('\n\n');

function feltSentence({ feared, found }: Report, wording: ReportWording): string | undefined {
  if (feared !== undefined && found !== undefined)
    return fill(wording.fearedAndFound, { feared: String(feared), found: String(found) });
  if (feared !== undefined) return fill(wording.feared, { feared: String(feared) });
  return found === undefined ? undefined : fill(wording.found, { found: String(found) });
}

/** The facts of a report, a sentence each: that one wrote, how it felt, what came of it. */
export function reportFacts(report: Report, language: SpokenLanguage): readonly string[] {
  const wording = WORDINGS[language];
  const date = spokenDay(report.sentOn, report.today, language);
  const wrote = fill(report.name ? wording.wroteTo : wording.wrote, { date, name: report.name ?? '' });
  const felt = feltSentence(report, wording);
  return [wrote, ...(felt ? [felt] : []), wording.came[report.outcome]];
}

/** "Report back": a short message to the challenge partner, made from the facts and nothing else. */
export function reportBack(report: Report, language: SpokenLanguage): Note {
  const wording = WORDINGS[language];
  const date = spokenDay(report.sentOn, report.today, language);
  return {
    subject: fill(wording.reportSubject, { date }),
    body: paragraphs([
      greet(wording, report.partner),
      reportFacts(report, language).join(' '),
      report.own?.trim(),
      wording.yourTurn,
      report.signature ?? wording.farewell,
    ]),
  };
}

/** "Pass the challenge on": the invitation to a friend. */
export function passItOn(partner: string, language: SpokenLanguage, signature?: string): Note {
  const wording = WORDINGS[language];
  return {
    subject: wording.inviteSubject,
    body: paragraphs([greet(wording, partner), ...wording.invite, signature ?? wording.farewell]),
  };
}

/** A piece worth passing on, as it was read. */
export interface Piece {
  readonly title: string;
  readonly url: string;
  readonly author?: string;
  /** The line the user kept of it. */
  readonly line?: string;
}

/** "Email this post to a friend": title, link and the kept line. */
export function emailThisPost(piece: Piece, language: SpokenLanguage, signature?: string): Note {
  const wording = WORDINGS[language];
  const author = piece.author?.trim() ?? '';
  const title = pieceTitle(piece.title, author, 120) || piece.url;
  const values = { title: quoted(title, language), name: author };
  const line = piece.line?.trim();
  return {
    subject: fill(wording.postSubject, { title }),
    body: paragraphs([
      fill(author === '' ? wording.post : wording.postBy, values),
      piece.url,
      line && fill(wording.postLine, { quote: quotedSentence(cut(line, 300), language) }),
      signature ?? wording.farewell,
    ]),
  };
}
