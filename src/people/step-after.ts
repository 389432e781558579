import type { Encounter, EncounterKind } from './encounter.ts';
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

type Moving = Pick<Encounter, 'kind' | 'at' | 'stepBefore'>;

const climb = (from: Step, encounters: readonly Moving[]): Step =>
  encounters.reduce((step, { kind }) => stepAfter(step, kind), from);

/**
 * The step once some encounters never were: back to where the first of them found the two, and up again by what came
 * since. A step the user moved by hand in between stays as they put it.
 * @param left what else happened between the two
 */
export function stepWithout(step: Step, gone: readonly Moving[], left: readonly Moving[]): Step {
  const [first] = gone.filter(one => one.stepBefore !== undefined).toSorted((one, other) => one.at - other.at);
  if (first?.stepBefore === undefined) return step;
  const since = left.filter(one => one.at >= first.at);
  const isMovedByHand = climb(first.stepBefore, [...gone, ...since]) !== step;
  return isMovedByHand ? step : climb(first.stepBefore, since);
}
