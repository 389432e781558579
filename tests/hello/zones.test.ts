import { describe, expect, it } from 'vitest';
import { currentHello, dueNow, nextCheck } from '../../src/hello/due.ts';
import { type Hello, type Rhythm, send } from '../../src/hello/hello.ts';
import { nextDue } from '../../src/hello/rhythm.ts';
import { addDays, type Day, dayOf, daysBetween, weekdayOf } from '../../src/words/day.ts';
import { at, inZone } from './local.ts';

/** TRUST F-13: date line, half hours, quarter hours, two hours of summer time, the large ones. */
const ZONES = [
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'America/St_Johns',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
];
const FIRST: Day = '2024-01-01';
const LAST: Day = '2030-12-31';
const DAYS = daysBetween(FIRST, LAST) + 1;
const DAILY: Rhythm = { every: 'day', weekday: 1, hour: 2, since: FIRST };
const WEEKLY: Rhythm = { every: 'week', weekday: 7, hour: 2, since: FIRST };

/** Follows the alarm from look to look, as the background does, sends whatever is due, and tells the due days. */
function sentAlong(rhythm: Rhythm): Day[] {
  const hellos: Hello[] = [];
  const end = at(LAST, 23, 59);
  for (let now = at(FIRST, 0); now <= end; ) {
    const hello = currentHello(hellos.slice(-3), rhythm, now);
    const isDue = dueNow(hello, rhythm, now);
    if (isDue) hellos.push(send(hello, { personId: 'ana' }, dayOf(now)));
    const check = nextCheck(hello, rhythm, now);
    expect(check).toBeGreaterThan(now);
    now = isDue ? now + 1 : check;
  }
  return hellos.map(hello => hello.due);
}

describe.each(ZONES)('in %s, 2024 to 2030', zone => {
  it('every day is due from its hour on, once, and not before', () => {
    inZone(zone, () => {
      for (let day: Day = FIRST; day <= LAST; day = addDays(day, 1)) {
        const done: Hello = { id: 'before', due: addDays(day, -1), state: 'sent', closedOn: addDays(day, -1) };
        for (const hour of [0, 1, 3, 12, 23]) {
          const now = at(day, hour);
          // Where the clock skips an hour, `at` lands on a later one: the clock on the wall decides.
          const expected = new Date(now).getHours() >= DAILY.hour;
          expect(dueNow(currentHello([done], DAILY, now), DAILY, now)).toBe(expected);
        }
        const sent = send(currentHello([done], DAILY, at(day, 12)), { personId: 'ana' }, day);
        expect(sent.due).toBe(day);
        expect(dueNow(currentHello([done, sent], DAILY, at(day, 23)), DAILY, at(day, 23))).toBe(false);
      }
    });
  });

  it('the alarm finds every day and every Sunday exactly once', () => {
    const [days, sundays] = inZone(zone, () => [sentAlong(DAILY), sentAlong(WEEKLY)]);
    console.info(`${zone}: ${days.length} of ${DAYS} days and ${sundays.length} Sundays due, each once`);
    expect(days).toEqual(Array.from({ length: DAYS }, (_, index) => addDays(FIRST, index)));
    expect(sundays).toEqual(days.filter(day => weekdayOf(day) === 7));
  });

  it('a day later is the next date, through days of 23, 23½, 25 hours', () => {
    inZone(zone, () => {
      for (let day: Day = FIRST; day <= LAST; day = addDays(day, 1)) {
        expect(dayOf(at(day, 12))).toBe(day);
        expect(nextDue(DAILY, day)).toBe(addDays(day, 1));
      }
    });
  });
});
