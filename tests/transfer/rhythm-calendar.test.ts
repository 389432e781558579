import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Rhythm } from '../../src/hello/hello.ts';
import { nextDue } from '../../src/hello/rhythm.ts';
import { writeRhythmCalendar } from '../../src/transfer/rhythm-calendar.ts';
import type { Day } from '../../src/words/day.ts';

const AT = Date.UTC(2026, 10, 23, 17);

/** The next occurrences as ical.js, which is not ours, reckons them. */
function occurrences(rhythm: Partial<Rhythm>, first: Day, count: number): string[] {
  const text = writeRhythmCalendar({ every: 'week', weekday: 1, hour: 9, ...rhythm }, first, 'Say hello; or not', AT);
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const days = new ICAL.Event(event).iterator();
  return Array.from({ length: count }, () => String(days.next()));
}

describe('the rhythm as a calendar', () => {
  it.each(['day', 'week', 'two-weeks', 'month', 'quarter'] as const)('comes back on the due days: %s', every => {
    const rhythm: Rhythm = { every, weekday: 4, hour: 18 };
    const due = [nextDue(rhythm, '2026-11-23')];
    while (due.length < 9) due.push(nextDue(rhythm, due.at(-1) ?? '2026-11-23'));
    expect(occurrences(rhythm, due[0] ?? '2026-11-23', 9)).toEqual(due.map(day => `${day}T18:00:00`));
  });

  it.each<[Partial<Rhythm>, Day, string[]]>([
    [{ every: 'day', hour: 7 }, '2026-02-27', ['2026-02-27T07:00:00', '2026-02-28T07:00:00', '2026-03-01T07:00:00']],
    [{ every: 'week', weekday: 1 }, '2026-11-30', ['2026-11-30T09:00:00', '2026-12-07T09:00:00']],
    [{ every: 'two-weeks', weekday: 7 }, '2026-11-29', ['2026-11-29T09:00:00', '2026-12-13T09:00:00']],
    [
      { every: 'month', weekday: 1 },
      '2026-12-07',
      ['2026-12-07T09:00:00', '2027-01-04T09:00:00', '2027-02-01T09:00:00'],
    ],
    [
      { every: 'quarter', weekday: 3 },
      '2027-01-06',
      ['2027-01-06T09:00:00', '2027-04-07T09:00:00', '2027-07-07T09:00:00'],
    ],
  ])('%o from %s', (rhythm, first, days) => expect(occurrences(rhythm, first, days.length)).toEqual(days));

  it('names nobody and holds its lines', () => {
    const text = writeRhythmCalendar({ every: 'week', weekday: 1, hour: 9 }, '2026-11-30', 'Schreib, wem du magst', AT);
    expect(text).toContain('SUMMARY:Schreib\\, wem du magst\r\n');
    expect(text).toContain('DTSTAMP:20261123T170000Z\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
