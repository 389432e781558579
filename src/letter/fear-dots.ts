import type { Outcome } from './letter.ts';
import type { FearAndFound } from './path.ts';

/** Several letters at one spot of the drawing. */
interface Spot {
  readonly value: number;
  readonly count: number;
}

/** Letters that were found alike and that came to the same. */
export interface FoundSpot extends Spot {
  readonly outcome: Outcome;
  /** Which one it is of those at its value, so that none covers another: 0 is the first. */
  readonly place: number;
}

/** The dots and lines of what was feared beside what was found: equal ones are one, larger. */
export interface FearDots {
  readonly feared: readonly Spot[];
  readonly found: readonly FoundSpot[];
  readonly lines: readonly { readonly feared: number; readonly found: number; readonly count: number }[];
}

const OUTCOMES: readonly Outcome[] = ['nothing-yet', 'answered', 'talked', 'met'];

function counted<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [item: T, count: number])[] {
  const groups = new Map<string, [T, number]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group[1]++;
    else groups.set(keyOf(item), [item, 1]);
  }
  return [...groups.values()];
}

export function fearDots(letters: readonly FearAndFound[]): FearDots {
  const found = counted(letters, one => `${one.found} ${one.outcome}`)
    .map(([one, count]) => ({ value: one.found, outcome: one.outcome, count }))
    .toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
  return {
    feared: counted(letters, one => String(one.feared)).map(([one, count]) => ({ value: one.feared, count })),
    found: found.map((spot, at) => ({
      ...spot,
      place: found.slice(0, at).filter(one => one.value === spot.value).length,
    })),
    lines: counted(letters, one => `${one.feared} ${one.found}`).map(([one, count]) => ({
      feared: one.feared,
      found: one.found,
      count,
    })),
  };
}
