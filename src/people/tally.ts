import type { Day } from '../words/day.ts';
import type { Place } from './place.ts';

/** Somebody whose writing the reader returns to though they never saved them; kept only while the tally is switched on. */
export interface Tally {
  /** The place they were recognised by: its normalised address is the identity. */
  readonly url: string;
  readonly name: string;
  readonly places: readonly Place[];
  /** Normalised addresses of the different pieces read, each once. */
  readonly pieces: readonly string[];
  readonly lastOn: Day;
}
