import type { Place } from './place.ts';
import type { Step } from './step.ts';
import type { Way } from './way.ts';

/** Someone the user saved. Instants are ms since 1970. */
export interface Person {
  readonly id: string;
  /** As one writes it on an envelope. One field: no first and last name is forced on anybody. */
  readonly name: string;
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
  /** Names they are credited by, each with its site (byline.ts): how they are recognised where they have no place. */
  readonly bylines?: readonly string[];
  /** Why the user likes their work, in the user's words. */
  readonly note: string;
  readonly step: Step;
  /** Other spellings of their name: those of records that were joined into this one. */
  readonly aliases?: readonly string[];
  /** What they say of themselves on a profile. */
  readonly bio?: string;
  /** Where they say they live. */
  readonly location?: string;
  /** How often to stay in touch once letters went both ways; missing means no rhythm. */
  readonly rhythmDays?: number;
  /** The user asked never to be suggested this person. */
  readonly neverSuggest?: boolean;
  readonly savedAt: number;
  /** The page they were saved from. */
  readonly savedFrom?: { readonly url: string; readonly title: string };
  readonly changedAt: number;
  /** Goes up by one at every change, so that two windows notice each other. */
  readonly rev: number;
  /** In "Deleted" since then; gone for good after 30 days. */
  readonly deletedAt?: number;
  /** Ids of people the reader said are somebody else, so that nobody asks again. */
  readonly notSameAs?: readonly string[];
  /** Steps that were suggested for the two of them and answered with no: each is suggested once. */
  readonly nudged?: readonly Extract<Step, 'call' | 'met'>[];
  /** Ids of the records merged into this one, kept so that the merge can be undone. */
  readonly mergedFrom?: readonly string[];
}
