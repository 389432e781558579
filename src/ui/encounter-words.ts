import type { EncounterKind } from '../people/encounter.ts';

/** The message that tells an encounter with its `when`: `uiEncounterRead` is "You read a piece of theirs {when}". */
export const encounterKey = (kind: EncounterKind): string =>
  `uiEncounter${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** The message that tells in two words what last happened: `uiLastLetter` is "letter sent". */
export const lastKey = (kind: EncounterKind | undefined): string =>
  kind === undefined ? 'uiLastNothing' : `uiLast${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
