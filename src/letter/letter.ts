/** draft: being written. handed: opened in a mail program, not yet confirmed. sent: the user said so. */
export type LetterState = 'draft' | 'handed' | 'sent';

/** What became of it, told by the user. `nothing-yet` is a fine answer. */
export type Outcome = 'nothing-yet' | 'answered' | 'talked' | 'met';

export type Tone = 'plain' | 'warm' | 'brief';

/** Languages the draft and the ask check speak. */
export type SpokenLanguage = 'en' | 'de' | 'es' | 'fr';

/** What a letter is in. `und` (BCP 47 for a language not told) is any other: a draft without words of ours, checked by its marks. */
export type LetterLanguage = SpokenLanguage | 'und';

export interface Letter {
  readonly id: string;
  readonly personId: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly tone: Tone;
  readonly language: LetterLanguage;
  readonly state: LetterState;
  /** "How awkward will they find it?", 0 to 10, told before sending. */
  readonly fear?: number;
  readonly outcome?: Outcome;
  /** "How was it, looking back?", 0 (not awkward at all) to 10, told with the report. */
  readonly found?: number;
  readonly startedAt: number;
  readonly changedAt: number;
  readonly handedAt?: number;
  readonly sentAt?: number;
  readonly reportedAt?: number;
  /** The user's own words in the report to their partner, as typed. */
  readonly ownWords?: string;
  /** The report says whom the letter went to. */
  readonly namesThem?: boolean;
  readonly rev: number;
}
