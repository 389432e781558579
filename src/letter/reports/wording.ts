import type { Outcome } from '../letter.ts';

/** The sentences of reports, invitations and recommendations in one language. `{…}` are filled in. */
export interface ReportWording {
  readonly greeting: string;
  readonly greetingNameless: string;
  readonly reportSubject: string;
  /** With and without the name of the person written to. */
  readonly wroteTo: string;
  readonly wrote: string;
  readonly fearedAndFound: string;
  readonly feared: string;
  readonly found: string;
  readonly came: Readonly<Record<Outcome, string>>;
  readonly yourTurn: string;
  readonly inviteSubject: string;
  readonly invite: readonly string[];
  readonly postSubject: string;
  /** A piece with and without its author. */
  readonly postBy: string;
  readonly post: string;
  readonly postLine: string;
  readonly farewell: string;
}
