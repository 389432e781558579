import type { Encounter } from '../../people/encounter.ts';
import { type Day, dayOf } from '../../words/day.ts';

/** Encounters by year, in the order they come. */
export function yearsOf(
  encounters: readonly Encounter[],
): readonly (readonly [year: string, list: readonly Encounter[]])[] {
  const years = new Map<string, Encounter[]>();
  for (const encounter of encounters) {
    const year = dayOf(encounter.at).slice(0, 4);
    const list = years.get(year);
    if (list) list.push(encounter);
    else years.set(year, [encounter]);
  }
  return [...years];
}

/** Noon of a local day, ms since 1970: far from the hours that clocks skip. */
export function atOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}
