import type { Day } from '../words/day.ts';
import type { Known } from './situation.ts';

/** How many days ago a day was; a day in the future, after the clock went back, counts as today. */
export type Age = (day: Day) => number;

const MS_PER_DAY = 86_400_000;

/** Ages as of `today`, each day worked out once: ten thousand people share a few hundred days. */
export function agesOn(today: Day): Age {
  const known = new Map<Day, number>();
  const end = Date.parse(`${today}T00:00:00Z`);
  return day => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const days = Math.round((end - Date.parse(`${day}T00:00:00Z`)) / MS_PER_DAY);
    const age = Number.isNaN(days) ? Number.POSITIVE_INFINITY : Math.max(0, days);
    known.set(day, age);
    return age;
  };
}

/** What passed between the two, in days before today; Infinity is never. */
export interface Past {
  /** Since both last had something of each other: an answer, a call, a meeting. */
  readonly sinceShared: number;
  /** Answers, calls and meetings, a meeting counting twice. */
  readonly shared: number;
  /** Since the last letter, answered or not. */
  readonly sinceLetter: number;
  /** Letters since the last sign of theirs that have no answer. */
  readonly silentLetters: number;
  readonly sinceTalk: number;
  readonly sinceRead: number;
  /** Nothing was ever written, and no call or meeting took its place. */
  readonly neverWritten: boolean;
}

const NEVER = Number.POSITIVE_INFINITY;
const WRITTEN_STEPS: readonly Known['step'][] = ['email', 'call', 'met'];

const least = (days: readonly Day[], age: Age): number => {
  let latest = NEVER;
  for (const day of days) latest = Math.min(latest, age(day));
  return latest;
};

/** Reads the history of one person once, as choosing asks for it in several places. */
export function pastOf(known: Known, age: Age): Past {
  let sinceShared = Math.min(least(known.calls, age), least(known.meetings, age));
  let sinceLetter = NEVER;
  let shared = known.calls.length + 2 * known.meetings.length;
  for (const letter of known.letters) {
    sinceLetter = Math.min(sinceLetter, age(letter.day));
    if (!letter.answered) continue;
    shared += 1;
    sinceShared = Math.min(sinceShared, age(letter.repliedDay ?? letter.day));
  }
  let silentLetters = 0;
  for (const letter of known.letters) if (!letter.answered && age(letter.day) < sinceShared) silentLetters += 1;
  return {
    sinceShared,
    shared,
    sinceLetter,
    silentLetters,
    sinceTalk: least(known.talks, age),
    sinceRead: least(known.reads, age),
    neverWritten: known.letters.length === 0 && shared === 0 && !WRITTEN_STEPS.includes(known.step),
  };
}
