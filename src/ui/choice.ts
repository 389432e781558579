import type { Letter } from '../letter/letter.ts';
import type { Person } from '../people/person.ts';
import { listEncounters } from '../store/encounters.ts';
import { listLetters } from '../store/letters.ts';
import { listMoments } from '../store/moments.ts';
import type { Store } from '../store/open.ts';
import { listPeople } from '../store/people.ts';
import { getSettings } from '../store/settings.ts';
import { knownPeople } from '../suggest/situation.ts';
import { type Choice, whoNext } from '../suggest/suggest.ts';
import { dayOf } from '../words/day.ts';

const MS_PER_DAY = 86_400_000;

/** A choice, and whether a way to reach the one proposed is still to be found. */
export interface OurChoice extends Choice {
  readonly needsWay: boolean;
  /** Nobody is left because the user said "Someone else" to everybody. */
  readonly passedOver: boolean;
  /** What it was chosen from: reading ten thousand people twice would be felt. */
  readonly people: readonly Person[];
  readonly letters: readonly Letter[];
}

/**
 * Whom to write to next, from everything the store holds. Where nobody who can be reached suits, somebody without a known
 * address is proposed all the same: the letter is the hard part, an address can follow. What is dated more than a day
 * ahead, under a clock that was wrong or is, has not happened yet.
 * @param now ms since 1970
 */
export async function readChoice(store: Store, now: number): Promise<OurChoice> {
  const [people, encounters, moments, letters, { home }] = await Promise.all([
    listPeople(store),
    listEncounters(store),
    listMoments(store),
    listLetters(store),
    getSettings(store),
  ]);
  const known = knownPeople(people, encounters, moments, letters, now + MS_PER_DAY);
  const from = { people, letters, needsWay: false, passedOver: false };
  const choice = whoNext(known, dayOf(now), home);
  if (choice.next) return { ...choice, ...from };
  const unreached = known.filter(one => !one.reachable).map(one => ({ ...one, reachable: true }));
  const anyway = whoNext(unreached, dayOf(now), home);
  if (anyway.next) return { ...anyway, ...from, needsWay: true };
  const willing = known.map(one => ({ ...one, reachable: true, declined: [] }));
  return { ...anyway, ...from, passedOver: whoNext(willing, dayOf(now), home).next !== undefined };
}
