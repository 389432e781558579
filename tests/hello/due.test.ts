import { describe, expect, it } from 'vitest';
import { currentHello, dueNow, isClosable, nextCheck } from '../../src/hello/due.ts';
import { type Hello, type Rhythm, send, skip, snooze } from '../../src/hello/hello.ts';
import { addDays, type Day } from '../../src/words/day.ts';
import { at } from './local.ts';

const SUNDAYS: Rhythm = { every: 'week', weekday: 7, hour: 10, since: '2026-10-26' };
const HOUR = 3_600_000;

const isDue = (hellos: readonly Hello[], now: number, rhythm = SUNDAYS): boolean =>
  dueNow(currentHello(hellos, rhythm, now), rhythm, now);

describe('a weekly hello', () => {
  it('comes due on its weekday at its hour, and stays due', () => {
    expect(isDue([], at('2026-11-01', 9))).toBe(false);
    expect(isDue([], at('2026-11-01', 10))).toBe(true);
    expect(isDue([], at('2026-11-04', 3))).toBe(true);
  });

  it('is one however many weeks were missed, the newest', () => {
    const hello = currentHello([], SUNDAYS, at('2026-11-26', 12));
    expect(hello).toEqual({ id: 'hello-2026-11-22', due: '2026-11-22', state: 'open' });
  });

  it('is gone once sent, and due again on the next Sunday', () => {
    const sent = send(currentHello([], SUNDAYS, at('2026-11-22', 12)), { personId: 'ana' }, '2026-11-22');
    expect(isDue([sent], at('2026-11-22', 12))).toBe(false);
    expect(isDue([sent], at('2026-11-29', 9))).toBe(false);
    expect(isDue([sent], at('2026-11-29', 10))).toBe(true);
  });

  it('is gone once skipped, until the next Sunday', () => {
    const skipped = skip(currentHello([], SUNDAYS, at('2026-11-23', 12)), '2026-11-23');
    expect(isDue([skipped], at('2026-11-28', 23))).toBe(false);
    expect(isDue([skipped], at('2026-11-29', 10))).toBe(true);
  });

  it('comes back from a snooze at its hour', () => {
    const snoozed = snooze(currentHello([], SUNDAYS, at('2026-11-22', 12)), '2026-11-25');
    expect(isDue([snoozed], at('2026-11-25', 9))).toBe(false);
    expect(isDue([snoozed], at('2026-11-25', 10))).toBe(true);
  });

  it('sent early is done for that Sunday', () => {
    const sent = send(currentHello([], SUNDAYS, at('2026-10-30', 12)), { personId: 'ana' }, '2026-10-30');
    expect(sent.due).toBe('2026-11-01');
    expect(isDue([sent], at('2026-11-05', 12))).toBe(false);
    expect(isDue([sent], at('2026-11-08', 12))).toBe(true);
  });

  it('sent late leaves room to breathe before the next', () => {
    const sent = send(currentHello([], SUNDAYS, at('2026-11-14', 12)), { personId: 'ana' }, '2026-11-14');
    expect(sent.due).toBe('2026-11-08');
    expect(isDue([sent], at('2026-11-15', 12))).toBe(false);
    expect(isDue([sent], at('2026-11-22', 12))).toBe(true);
  });

  it('does not run ahead when several letters go out in a week', () => {
    const now = at('2026-11-24', 12);
    const first = send(currentHello([], SUNDAYS, now), { personId: 'ana' }, '2026-11-24');
    const second = send(currentHello([first], SUNDAYS, now), { personId: 'bo' }, '2026-11-24');
    const third = currentHello([first, second], SUNDAYS, now);
    expect([first.due, second.due, third.due]).toEqual(['2026-11-22', '2026-11-29', '2026-12-06']);
    expect(isClosable(second, SUNDAYS, '2026-11-24')).toBe(true);
    expect(isClosable(third, SUNDAYS, '2026-11-24')).toBe(false);
  });

  it('is looked at again as it comes due and at least daily', () => {
    const before = at('2026-11-01', 2);
    expect(nextCheck(currentHello([], SUNDAYS, before), SUNDAYS, before)).toBe(at('2026-11-01', 10));
    const due = at('2026-11-01', 10);
    expect(nextCheck(currentHello([], SUNDAYS, due), SUNDAYS, due)).toBe(due + 24 * HOUR);
    const early = at('2026-10-20', 10);
    expect(nextCheck(currentHello([], SUNDAYS, early), SUNDAYS, early)).toBe(early + 24 * HOUR);
  });
});

describe('a pause', () => {
  const paused: Rhythm = { ...SUNDAYS, pausedUntil: '2026-12-01' };

  it('lets go of what was due and of what would have been', () => {
    for (let day: Day = '2026-11-01'; day < '2026-12-06'; day = addDays(day, 1)) {
      expect(isDue([], at(day, 23), paused)).toBe(false);
    }
    expect(isDue([], at('2026-12-06', 10), paused)).toBe(true);
  });
});
