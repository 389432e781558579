import { addDays, type Day, daysBetween, weekdayOf } from '../words/day.ts';
import type { Rhythm } from './hello.ts';

/**
 * Weekly, because a letter a week at most is what most people who keep such a habit keep. On Sunday, because a letter
 * wants a quiet hour and is then found on Monday; from ten in the morning, to leave the day to write it in.
 */
export const DEFAULT_RHYTHM: Rhythm = { every: 'week', weekday: 7, hour: 10 };

/** A Monday from which pairs of weeks are counted. */
const FIRST_MONDAY: Day = '1970-01-05';

const monthOf = (day: Day): number => Number(day.slice(5, 7));
const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;

/** The first `weekday` of the month that `day` is in. */
function firstWeekdayOfMonth(day: Day, weekday: number): Day {
  const start = startOfMonth(day);
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
}

/** Whether a hello falls on `day`, whatever was paused or begun. */
function falls(rhythm: Rhythm, day: Day): boolean {
  if (rhythm.every === 'day') return true;
  if (weekdayOf(day) !== rhythm.weekday) return false;
  if (rhythm.every === 'week') return true;
  if (rhythm.every === 'two-weeks') return Math.floor(daysBetween(FIRST_MONDAY, day) / 7) % 2 === 0;
  const isFirst = day === firstWeekdayOfMonth(day, rhythm.weekday);
  return isFirst && (rhythm.every === 'month' || monthOf(day) % 3 === 1);
}

/** Between two hellos lie at most 98 days: a quarter may begin with a Monday and the next with a Tuesday. */
const LONGEST_GAP_DAYS = 98;

/** The nearest day on which a hello falls, from `day` on (that day counts), a day forward or back at a time. */
function nearest(rhythm: Rhythm, day: Day, step: 1 | -1): Day {
  for (let away = 0; away <= LONGEST_GAP_DAYS; away += 1) {
    const there = addDays(day, away * step);
    if (falls(rhythm, there)) return there;
  }
  // Only a weekday that does not exist falls nowhere.
  throw new RangeError(`No day of the rhythm near ${day}: weekday ${rhythm.weekday}`);
}

const laterOf = (a: Day, b: Day | undefined): Day => (b !== undefined && b > a ? b : a);

/** The day from which hellos may come due at all. */
export function floorOf(rhythm: Rhythm): Day | undefined {
  return rhythm.since && rhythm.pausedUntil
    ? laterOf(rhythm.since, rhythm.pausedUntil)
    : (rhythm.since ?? rhythm.pausedUntil);
}

/** The first day after `after` on which a hello comes due, past any pause. */
export function nextDue(rhythm: Rhythm, after: Day): Day {
  return nearest(rhythm, laterOf(addDays(after, 1), floorOf(rhythm)), 1);
}

/** The last day up to `upTo` (that day counts) on which a hello fell; pauses are not looked at. */
export function lastDue(rhythm: Rhythm, upTo: Day): Day {
  return nearest(rhythm, upTo, -1);
}

/** A new rhythm: the first hello is never due on the very day the extension came. */
export const beginRhythm = (today: Day): Rhythm => ({ ...DEFAULT_RHYTHM, since: addDays(today, 1) });

/** Another rhythm from today on: no day of the new one that is already past comes due. A pause stays. */
export function changeRhythm(rhythm: Rhythm, to: Pick<Rhythm, 'every' | 'weekday' | 'hour'>, today: Day): Rhythm {
  return { ...rhythm, every: to.every, weekday: to.weekday, hour: to.hour, since: today };
}

/** No hello until the day `until`; what was due is let go. */
export const pause = (rhythm: Rhythm, until: Day): Rhythm => ({ ...rhythm, pausedUntil: until });

/** Ends a pause today; nothing that fell into it comes due. */
export function resume(rhythm: Rhythm, today: Day): Rhythm {
  const { pausedUntil, ...rest } = rhythm;
  return pausedUntil === undefined ? rhythm : { ...rest, since: today };
}

/** True while a pause lasts. */
export const isPaused = (rhythm: Rhythm, today: Day): boolean =>
  rhythm.pausedUntil !== undefined && rhythm.pausedUntil > today;

/** A rhythm as calendars say it (RFC 5545, RRULE), from its first due day after `after` on. */
export interface Recurrence {
  readonly start: Day;
  /** Local hour, 0 to 23. */
  readonly hour: number;
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** 1 Monday to 7 Sunday; missing for a daily rhythm. */
  readonly weekday?: number;
  /** Only the first such weekday of the month. */
  readonly firstOfMonth?: true;
}

/** The rule a calendar file needs. */
export function recurrenceOf(rhythm: Rhythm, after: Day): Recurrence {
  const { weekday, hour } = rhythm;
  const start = nextDue(rhythm, after);
  switch (rhythm.every) {
    case 'day':
      return { start, hour, frequency: 'DAILY', interval: 1 };
    case 'week':
      return { start, hour, frequency: 'WEEKLY', interval: 1, weekday };
    case 'two-weeks':
      return { start, hour, frequency: 'WEEKLY', interval: 2, weekday };
    case 'month':
      return { start, hour, frequency: 'MONTHLY', interval: 1, weekday, firstOfMonth: true };
    case 'quarter':
      return { start, hour, frequency: 'MONTHLY', interval: 3, weekday, firstOfMonth: true };
  }
}
