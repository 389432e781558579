import { addDays, type Day, weekdayOf } from '../words/day.ts';

/** A day on which a hello may come back, and what it is called. */
export interface Later {
  readonly key: 'nextLaterTomorrow' | 'nextLaterThreeDays' | 'nextLaterWeekend';
  readonly until: Day;
}

const SATURDAY = 6;

/**
 * When "Later" may be: tomorrow, in three days, at the weekend; no day twice. On a Saturday nobody can tell which weekend
 * is meant, so it is not offered then.
 */
export function latersOf(today: Day): readonly Later[] {
  const tillWeekend = (SATURDAY - weekdayOf(today) + 7) % 7;
  const weekend: Later[] = tillWeekend > 1 ? [{ key: 'nextLaterWeekend', until: addDays(today, tillWeekend) }] : [];
  const inThree: Later[] = tillWeekend === 3 ? [] : [{ key: 'nextLaterThreeDays', until: addDays(today, 3) }];
  return [{ key: 'nextLaterTomorrow', until: addDays(today, 1) }, ...inThree, ...weekend];
}
