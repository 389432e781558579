import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rhythm } from '../../src/hello/hello.ts';
import {
  beginRhythm,
  changeRhythm,
  DEFAULT_RHYTHM,
  isPaused,
  lastDue,
  nextDue,
  pause,
  recurrenceOf,
  resume,
} from '../../src/hello/rhythm.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../../src/words/day.ts';

const EVERY = ['day', 'week', 'two-weeks', 'month', 'quarter'] as const;
const rhythmOf = (every: Rhythm['every'], weekday = 7): Rhythm => ({ every, weekday, hour: 10 });
const day = fc.integer({ min: 0, max: 2556 }).map(count => addDays('2024-01-01', count));
const rhythm = fc.record({
  every: fc.constantFrom(...EVERY),
  weekday: fc.integer({ min: 1, max: 7 }),
  hour: fc.integer({ min: 0, max: 23 }),
});

describe('the next due day', () => {
  it.each([
    ['day', '2026-11-23', '2026-11-24'],
    ['week', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-22', '2026-11-29'],
    ['month', '2026-11-23', '2026-12-06'],
    ['month', '2026-12-06', '2027-01-03'],
    ['quarter', '2026-11-23', '2027-01-03'],
    ['quarter', '2027-01-03', '2027-04-04'],
    ['week', '2028-02-27', '2028-03-05'],
  ] as const)('of a %s after %s is %s', (every, after, due) => {
    expect(nextDue(rhythmOf(every), after)).toBe(due);
  });

  it('comes every second week, whenever one asks', () => {
    const first = nextDue(rhythmOf('two-weeks'), '2026-11-23');
    const second = nextDue(rhythmOf('two-weeks'), first);
    expect(daysBetween(first, second)).toBe(14);
    expect(nextDue(rhythmOf('two-weeks'), addDays(first, 5))).toBe(second);
  });

  it('lies after the day asked, on the weekday, with none in between', () => {
    fc.assert(
      fc.property(rhythm, day, (any, after) => {
        const due = nextDue(any, after);
        expect(due > after).toBe(true);
        expect(lastDue(any, addDays(due, -1)) <= after).toBe(true);
        expect(lastDue(any, due)).toBe(due);
        if (any.every !== 'day') expect(weekdayOf(due)).toBe(any.weekday);
      }),
    );
  });

  it('is never before a pause ends or the rhythm begins', () => {
    fc.assert(
      fc.property(rhythm, day, day, day, (any, after, since, until) => {
        const due = nextDue({ ...any, since, pausedUntil: until }, after);
        expect(due >= since && due >= until).toBe(true);
      }),
    );
  });
});

describe('a rhythm', () => {
  it('begins weekly, on Sunday, and not on the day the extension came', () => {
    expect(beginRhythm('2026-11-22')).toEqual({ ...DEFAULT_RHYTHM, since: '2026-11-23' });
    expect(weekdayOf(nextDue(beginRhythm('2026-11-22'), '2026-11-21'))).toBe(7);
  });

  it('changed, starts today; its pause stays', () => {
    const changed = changeRhythm(pause(rhythmOf('week'), '2027-01-01'), rhythmOf('month', 1), '2026-11-23');
    expect(changed).toEqual({ ...rhythmOf('month', 1), since: '2026-11-23', pausedUntil: '2027-01-01' });
  });

  it('is paused until the day named, or until it is resumed', () => {
    const paused = pause(rhythmOf('week'), '2026-12-10');
    expect([isPaused(paused, '2026-12-09'), isPaused(paused, '2026-12-10')]).toEqual([true, false]);
    expect(resume(paused, '2026-11-25')).toEqual({ ...rhythmOf('week'), since: '2026-11-25' });
    expect(resume(rhythmOf('week'), '2026-11-25')).toEqual(rhythmOf('week'));
  });
});

describe('the rule for a calendar', () => {
  /** The days a calendar would show, from the rule alone. */
  const shown = (every: Rhythm['every'], count: number): Day[] => {
    const { start, frequency, interval, weekday, firstOfMonth } = recurrenceOf(rhythmOf(every), '2026-11-23');
    const days: Day[] = [];
    for (let at = start; days.length < count; at = addDays(at, 1)) {
      const months = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
      const startMonths = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));
      const fits =
        frequency === 'MONTHLY'
          ? (months - startMonths) % interval === 0 && firstOfMonth === true && Number(at.slice(8)) <= 7
          : daysBetween(start, at) % (frequency === 'DAILY' ? interval : 7 * interval) === 0;
      if (fits && (weekday === undefined || weekdayOf(at) === weekday)) days.push(at);
    }
    return days;
  };

  it.each(EVERY)('names the same days for every %s', every => {
    const due: Day[] = [];
    for (let at: Day = '2026-11-23'; due.length < 12; at = due.at(-1) ?? at) due.push(nextDue(rhythmOf(every), at));
    expect(shown(every, 12)).toEqual(due);
  });
});
