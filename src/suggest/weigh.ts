import type { Day } from '../words/day.ts';
import { fade, fading } from './fade.ts';
import type { Age, Past } from './past.ts';
import { sharedRestDays } from './rest.ts';
import type { Known } from './situation.ts';

/**
 * How much each thing counts. Set so that the situations in tests/suggest/judgement come out as judged; the order
 * follows the evidence: going from never to once matters most, admiration counts more than familiarity.
 */
export const WEIGHTS = {
  /** per doubling of days with a reading, each fading with its age: one sitting is one reading */
  reading: 0.7,
  /** per doubling of months with a reading, fading with the last: coming back is what tells love from a good week */
  loyalty: 0.6,
  /** per doubling of different pieces, fading with the last reading */
  variety: 1.1,
  /** per doubling of kept lines */
  moments: 0.8,
  note: 0.9,
  /** per doubling of talks, each fading with its age */
  talks: 1.1,
  talksAtMost: 1.5,
  near: 0.8,
  /** never written: this share of everything above on top */
  first: 0.5,
  /** never written: for a year of waiting since they were saved */
  waiting: 0.4,
  /** per doubling of answers, calls and meetings */
  shared: 0.9,
  sharedAtMost: 3,
  /** the person's own rhythm has come round */
  rhythm: 3,
  /** having been saved at all */
  saved: 0.2,
} as const;

const HALF_LIFE = { reading: 60, talks: 90, interest: 120 } as const;
/** What is left of a note and of kept lines when there was no sign of interest for years. */
const FONDNESS_LEFT = 0.25;
/** The wish to follow up grows from the end of the rest by its whole weight in so many days, at most twice. */
const FOLLOW_UP_GROWS_DAYS = 120;
const YEAR = 365;
const MONTH = 30;

const doublings = (count: number): number => Math.log2(1 + count);

const leftOfReading = fading(HALF_LIFE.reading);
const leftOfTalk = fading(HALF_LIFE.talks);

/** Up to here a list is searched faster than a set is built. */
const FEW = 32;

/** The ages of these days, each once: one sitting is one reading. */
function agesOf(days: readonly Day[], age: Age): readonly number[] {
  if (days.length > FEW) return [...new Set(days.map(age))];
  const ages: number[] = [];
  for (const day of days) {
    const since = age(day);
    if (!ages.includes(since)) ages.push(since);
  }
  return ages;
}

const sumOf = (ages: readonly number[], left: (days: number) => number): number => {
  let sum = 0;
  for (const days of ages) sum += left(days);
  return sum;
};

/** In how many different months; of the last 31, as one number's bits. */
function monthsOf(ages: readonly number[]): number {
  let months = 0;
  for (const days of ages) if (days < 31 * MONTH) months |= 1 << Math.floor(days / MONTH);
  let count = 0;
  for (; months !== 0; months &= months - 1) count += 1;
  return count;
}

/** Days since the last sign of interest: a reading, a talk, the saving; half a year where nobody knows. */
function sinceSign(known: Known, past: Past, age: Age): number {
  const sinceSaved = known.savedDay ? age(known.savedDay) : YEAR / 2;
  return Math.min(past.sinceRead, past.sinceTalk, sinceSaved);
}

function reading(known: Known, freshness: number, age: Age): number {
  const ages = agesOf(known.reads, age);
  const lasting = WEIGHTS.variety * doublings(known.pieces) + WEIGHTS.loyalty * doublings(monthsOf(ages));
  return WEIGHTS.reading * doublings(sumOf(ages, leftOfReading)) + lasting * freshness;
}

const talking = (known: Known, age: Age): number =>
  Math.min(WEIGHTS.talksAtMost, WEIGHTS.talks * doublings(sumOf(agesOf(known.talks, age), leftOfTalk)));

/** 0 on the day the rest ends; the longer it was quiet since, and the more there was before, the heavier. */
function followUp(past: Past, restDays: number): number {
  if (past.shared === 0) return 0;
  const quiet = Math.min(past.sinceShared, past.sinceLetter) - restDays;
  const due = Math.min(2, quiet / FOLLOW_UP_GROWS_DAYS);
  return Math.min(WEIGHTS.sharedAtMost, due * WEIGHTS.shared * doublings(past.shared));
}

/** What speaks for one person today: each part zero or more, in the same unit. */
export type Parts = Readonly<Record<Part, number>>;
export type Part = 'reads' | 'moments' | 'note' | 'talks' | 'shared' | 'rhythm' | 'near' | 'first' | 'saved';

/** The parts one by one, before patience. */
export function weigh(known: Known, past: Past, age: Age, isNear: boolean): Parts {
  const freshness = fade(sinceSign(known, past, age), HALF_LIFE.interest);
  const fond = FONDNESS_LEFT + (1 - FONDNESS_LEFT) * freshness;
  const reads = reading(known, freshness, age);
  const moments = fond * WEIGHTS.moments * doublings(known.moments);
  const note = known.hasNote ? fond * WEIGHTS.note : 0;
  const talks = talking(known, age);
  const waited = known.savedDay ? Math.min(1, age(known.savedDay) / YEAR) * fond * WEIGHTS.waiting : 0;
  return {
    reads,
    moments,
    note,
    talks,
    shared: followUp(past, sharedRestDays(known)),
    rhythm: known.rhythmDays !== undefined && past.shared > 0 && past.silentLetters === 0 ? WEIGHTS.rhythm : 0,
    near: isNear ? WEIGHTS.near : 0,
    first: past.neverWritten ? WEIGHTS.first * (reads + moments + note + talks) + waited : 0,
    saved: WEIGHTS.saved,
  };
}
