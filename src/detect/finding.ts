import type { Place } from '../people/place.ts';
import type { Way } from '../people/way.ts';
import type { Phrase } from '../words/phrase.ts';

/** What one clue or one site file read: a name as it stands there, not cleaned, not judged. */
export interface Finding {
  readonly name: string;
  readonly places?: readonly Place[];
  readonly ways?: readonly Way[];
  /** Where it was read, in words: "the byline under the title". */
  readonly evidence: Phrase;
  /** 0 to 1: how often this sort of evidence is right on its own. */
  readonly weight: number;
  readonly bio?: string;
  readonly location?: string;
}
