import { type Day, daysBetween } from '../words/day.ts';

/** A stretch of time as Intl.RelativeTimeFormat takes it; negative is past. */
export interface Ago {
  readonly value: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const down = (days: number, unit: number): number => Math.trunc(days / unit);

/** How long ago a day is, in the coarsest unit that still tells something: 5 days, 2 weeks, 3 months. */
export function agoOf(day: Day, today: Day): Ago {
  const days = daysBetween(today, day);
  const far = Math.abs(days);
  if (far < 7) return { value: days, unit: 'day' };
  if (far < 31) return { value: down(days, 7), unit: 'week' };
  if (far < 365) return { value: down(days, 30.44), unit: 'month' };
  return { value: down(days, 365.25) || Math.sign(days), unit: 'year' };
}
