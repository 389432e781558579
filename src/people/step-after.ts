import type { EncounterKind } from './encounter.ts';
import { STEPS, type Step } from './step.ts';

/** The step an encounter shows the two to have reached. What the reader did alone (reading, being proposed) shows none. */
const SHOWS: Partial<Record<EncounterKind, Step>> = {
  talk: 'talking',
  letter: 'email',
  reply: 'email',
  call: 'call',
  meeting: 'met',
};

/** The step after an encounter: up to what it shows, never down. */
export function stepAfter(step: Step, kind: EncounterKind): Step {
  const shown = SHOWS[kind];
  return shown !== undefined && STEPS.indexOf(shown) > STEPS.indexOf(step) ? shown : step;
}
