/** A local calendar day, `YYYY-MM-DD`. Days are what is due, read and reported; they have no time zone and no hours. */
export type Day = `${number}-${number}-${number}`;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

const compose = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;

/** True for a day that exists: 2026-02-29 does not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !PATTERN.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The local calendar day of an instant (ms since 1970), in the time zone of the machine. */
export function dayOf(at: number): Day {
  const date = new Date(at);
  return compose(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The day `count` days later (earlier if negative). Calendar arithmetic: days of 23 or 25 hours count as one. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return compose(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** A written date that no line may break: "November" on one line and "28, 2026" on the next are two things. */
export const unbroken = (date: string): string =>
  date.replaceAll(' ', '\u00a0').replaceAll(/(?<=[年月])(?=\d)/g, '\u2060');
