/** The sentences of a draft in one tone of one language. `{name}`, `{date}`, `{title}`, `{quote}`, `{note}` are filled in. */
export interface Wording {
  readonly greeting: string;
  readonly greetingNameless: string;
  /** A kept line: with day and piece, with the day only, kept today. */
  readonly lineFrom: string;
  readonly line: string;
  readonly lineFromToday: string;
  readonly lineToday: string;
  /** A piece read, without a line kept of it. */
  readonly piece: string;
  readonly pieceToday: string;
  /** That the two talked in public; `{where}` is `on` with the site, or `online`. */
  readonly talk: string;
  readonly talkToday: string;
  readonly on: string;
  readonly online: string;
  /** The user's note, where it is no whole sentence: a few words to them, or a "because". */
  readonly noteWords: string;
  readonly noteBecause: string;
  /** What the user answered when asked what has stayed with them, in a few words. */
  readonly stayed: string;
  readonly thanks: string;
  /** Says that no answer is owed; empty where the tone goes without. */
  readonly release: string;
  readonly farewell: string;
  readonly subjectPiece: string;
  readonly subjectLine: string;
  readonly subjectNote: string;
  readonly subjectBare: string;
}

/** Three tones of one language. */
export interface Wordings {
  readonly plain: Wording;
  readonly warm: Wording;
  readonly brief: Wording;
}
