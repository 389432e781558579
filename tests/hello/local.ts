import type { Day } from '../../src/words/day.ts';

/** The instant of an hour of a local day, ms since 1970. */
export const at = (day: Day, hour: number, minute = 0): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, minute).getTime();
};

/** Runs `what` with the machine in another time zone; fails where the process cannot change its own. */
export function inZone<T>(zone: string, what: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    // Zones have older names too: Asia/Kolkata may call itself Asia/Calcutta.
    const canonical = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    const now = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
    if (now !== canonical) throw new Error(`The time zone is ${now} instead of ${zone}`);
    return what();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
