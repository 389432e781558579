import type { EncounterKind } from './encounter.ts';
import type { PlaceKind } from './place.ts';
import type { Step } from './step.ts';

/** What a list shows of a person, and what search looks through: one small row, made anew at every change. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly step: Step;
  /** Their first place as one says it: `@ada`, `ada.example/blog`. */
  readonly where?: string;
  /** The sorts of their places, each once. */
  readonly kinds: readonly PlaceKind[];
  /** Is a way to write to them privately known? */
  readonly reachable: boolean;
  readonly location?: string;
  /** ms since 1970 */
  readonly savedAt: number;
  /** The last encounter, ms since 1970; missing where there was none. */
  readonly lastAt?: number;
  /** What the last encounter was. */
  readonly lastKind?: EncounterKind;
  readonly neverSuggest?: boolean;
  /** Name, other spellings of it, places, note, location and moments, folded by people/search.ts. */
  readonly text: string;
}
