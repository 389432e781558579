import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentHello, dueNow, nextCheck } from '../../src/hello/due.ts';
import { type Hello, type Rhythm, send, skip, snooze } from '../../src/hello/hello.ts';
import { beginRhythm } from '../../src/hello/rhythm.ts';
import { addDays, type Day, dayOf } from '../../src/words/day.ts';
import { at } from './local.ts';

const SUNDAYS: Rhythm = { every: 'week', weekday: 7, hour: 10, since: '2024-01-01' };
const DUE: Day = '2026-11-22';
const NOON = at(DUE, 12);
const DAY = 86_400_000;

const isDue = (hellos: readonly Hello[], now: number, rhythm = SUNDAYS): boolean =>
  dueNow(currentHello(hellos, rhythm, now), rhythm, now);
const sent = (now: number, hellos: readonly Hello[] = []): Hello =>
  send(currentHello(hellos, SUNDAYS, now), { personId: 'ana' }, dayOf(now));

/** TRUST F-12: where the clock may jump to. */
const JUMPS: readonly (readonly [string, number])[] = [
  ['an hour back', NOON - 3_600_000],
  ['an hour forward', NOON + 3_600_000],
  ['a month back', at('2026-10-22', 12)],
  ['a month forward', at('2026-12-22', 12)],
  ['a day back', at('2026-11-21', 12)],
  ['a week back', at('2026-11-15', 12)],
  ['a year back', at('2025-11-22', 12)],
  ['to 1970', at('1970-01-02', 12)],
  ['a day forward', at('2026-11-23', 12)],
  ['a week forward', at('2026-11-29', 12)],
  ['a year forward', at('2027-11-22', 12)],
  ['to 2038', at('2038-01-20', 12)],
];

describe('a clock that jumps', () => {
  it('jumps in twelve ways', () => expect(JUMPS).toHaveLength(12));

  it.each(JUMPS)('%s and home again: what was sent stays sent, what is due is due once', (_, elsewhere) => {
    expect(isDue([], NOON)).toBe(true);
    const first = sent(NOON);
    expect(typeof isDue([first], elsewhere)).toBe('boolean');
    expect(isDue([first], NOON + DAY)).toBe(false);
    expect(isDue([first], at('2026-11-29', 12))).toBe(true);
  });

  it.each(JUMPS)('%s: at most one hello is due there, and sending it settles it', (_, elsewhere) => {
    const first = sent(NOON);
    const there = sent(elsewhere, [first]);
    expect(isDue([first, there], elsewhere)).toBe(false);
    expect(isDue([first, there], elsewhere + DAY)).toBe(false);
  });

  it.each(JUMPS)('%s, a letter sent there, and home again: the next Sundays come due as ever', (_, elsewhere) => {
    const first = sent(NOON);
    const hellos = [first, sent(elsewhere, [first])];
    const home = [at('2026-12-06', 12), at('2026-12-13', 12)];
    expect(home.map(now => isDue(hellos, now))).toEqual([true, true]);
  });

  it('a day back right after sending does not bring the hello back', () => {
    expect(isDue([sent(NOON)], NOON - DAY)).toBe(false);
  });

  it('a snooze made a year ahead does not hide hellos for a year', () => {
    const ahead = at('2027-11-22', 12);
    const snoozed = snooze(currentHello([], SUNDAYS, ahead), '2027-11-24');
    expect(isDue([snoozed], NOON)).toBe(true);
  });

  it('installed under a clock a year ahead, the first hello still comes', () => {
    const rhythm = beginRhythm('2027-11-22');
    expect(isDue([], NOON, rhythm)).toBe(true);
    expect(isDue([], at('2027-11-29', 12), rhythm)).toBe(true);
  });

  it('is looked at again within a day, wherever it jumped', () => {
    for (const [, now] of JUMPS) {
      const check = nextCheck(currentHello([sent(NOON)], SUNDAYS, now), SUNDAYS, now);
      expect(check).toBeGreaterThan(now);
      expect(check).toBeLessThanOrEqual(now + DAY);
    }
  });
});

/** What TRUST F-14 lists, as the pure part sees it: whoever asks, whenever and however often, from the same store. */
describe('a background that dies, sleeps or loses its alarm', () => {
  const seen = [
    ['at start, past due', at('2026-11-25', 8)],
    ['at a browser start weeks later', at('2027-01-01', 8)],
    ['on an alarm that rang early', at(DUE, 9, 59)],
    ['on an alarm that rang late', at(DUE, 18)],
    ['when the popup opens on the minute', at(DUE, 10)],
  ] as const;

  it.each(seen)('%s it finds the same hello however often it is asked', (_, now) => {
    const once = currentHello([], SUNDAYS, now);
    expect(currentHello([], SUNDAYS, now)).toEqual(once);
    expect(currentHello([once], SUNDAYS, now)).toEqual(once);
    expect(isDue([], now)).toBe(now >= at(DUE, 10));
  });

  it('weeks asleep are one hello, and it is settled by one letter', () => {
    const now = at('2027-01-01', 8);
    const late = sent(now);
    expect(late.due).toBe('2026-12-27');
    expect(isDue([late], now)).toBe(false);
  });

  it('two windows that settle the same hello write the same record', () => {
    expect(sent(NOON).id).toBe(skip(currentHello([], SUNDAYS, NOON + DAY), addDays(DUE, 1)).id);
  });

  it('any order of looking, sleeping and answering leaves at most one letter asked for a week', () => {
    const step = fc.record({
      hours: fc.integer({ min: 1, max: 400 }),
      act: fc.constantFrom('look', 'send', 'skip', 'later'),
    });
    let letters = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const hellos = new Map<string, Hello>();
        const closed: Day[] = [];
        let now = at('2026-01-01', 12);
        for (const { hours, act } of steps) {
          now += hours * 3_600_000;
          const hello = currentHello([...hellos.values()], SUNDAYS, now);
          if (!dueNow(hello, SUNDAYS, now)) continue;
          const today = dayOf(now);
          if (act === 'send') hellos.set(hello.id, send(hello, { personId: 'ana' }, today));
          if (act === 'skip') hellos.set(hello.id, skip(hello, today));
          if (act === 'later') hellos.set(hello.id, snooze(hello, addDays(today, 2)));
          if (act === 'send' || act === 'skip') closed.push(hello.due);
          if (act !== 'look') expect(isDue([...hellos.values()], now)).toBe(false);
        }
        letters += closed.length;
        expect(new Set(closed).size).toBe(closed.length);
        expect(closed).toEqual([...closed].sort());
      }),
      { numRuns: 500 },
    );
    console.info(`500 lives of a background: ${letters} hellos settled, none twice`);
    expect(letters).toBeGreaterThan(500);
  });
});
