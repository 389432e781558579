import { describe, expect, it } from 'vitest';
import { latersOf } from '../../src/hello/laters.ts';
import { addDays, type Day, weekdayOf } from '../../src/words/day.ts';

const MONDAY: Day = '2026-11-23';
const keysOn = (day: Day): string =>
  latersOf(day)
    .map(later => later.key.slice('nextLater'.length))
    .join(' ');

describe('"Later"', () => {
  it('is tomorrow, in three days or at the weekend, and never two names for one day', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map(days => addDays(MONDAY, days));
    expect(week.map(keysOn)).toEqual([
      'Tomorrow ThreeDays Weekend',
      'Tomorrow ThreeDays Weekend',
      'Tomorrow Weekend',
      'Tomorrow ThreeDays Weekend',
      'Tomorrow ThreeDays',
      'Tomorrow ThreeDays',
      'Tomorrow ThreeDays Weekend',
    ]);
    for (const day of week) {
      const untils = latersOf(day).map(later => later.until);
      expect(new Set(untils).size).toBe(untils.length);
      expect(untils.every(until => until > day)).toBe(true);
      const weekend = latersOf(day).find(later => later.key === 'nextLaterWeekend');
      if (weekend) expect(weekdayOf(weekend.until)).toBe(6);
    }
  });
});
