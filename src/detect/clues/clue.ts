import type { Scene } from '../scene.ts';

/** One person one clue names. */
export interface Named {
  readonly name: string;
  /** Where on the page the name stands. */
  readonly element?: Element;
  /** Addresses given with the name, as they stand. */
  readonly links?: readonly string[];
  readonly emails?: readonly string[];
}

/** Which sort of evidence: two of different sorts that agree are worth more than two of the same. */
export type ClueKind = 'data' | 'meta' | 'markup' | 'text' | 'closing' | 'comment' | 'owner' | 'guest';

/** What one piece of evidence says about who made the page's main work. */
export interface Clue {
  readonly kind: ClueKind;
  /** 0 to 1: how often this sort of evidence is right on its own. */
  readonly weight: number;
  /** In order. Empty together with `isNobody`: an office, a team or the outlet signs. */
  readonly people: readonly Named[];
  readonly isNobody: boolean;
}

export type ReadClue = (scene: Scene) => readonly Clue[];
