import type { Rhythm } from '../hello/hello.ts';
import type { Day } from '../words/day.ts';
import { fold } from './vcard/fold.ts';
import { escapeText } from './vcard/text-value.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The recurrence rule (RFC 5545 3.3.10) of each rhythm; a month's hello is due on the first such weekday in it. */
function recurrence({ every, weekday }: Rhythm): string {
  const day = WEEKDAYS[weekday - 1] ?? 'MO';
  const rules: Readonly<Record<Rhythm['every'], string>> = {
    day: 'FREQ=DAILY',
    week: `FREQ=WEEKLY;BYDAY=${day}`,
    'two-weeks': `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`,
    month: `FREQ=MONTHLY;BYDAY=1${day}`,
    quarter: `FREQ=MONTHLY;INTERVAL=3;BYDAY=1${day}`,
  };
  return rules[every];
}

/**
 * The rhythm of hellos as a calendar event that comes back, at the hour of wherever the user is ("floating" time).
 * It names nobody: calendars are shared.
 * @param first the next day a hello is due (`nextDue`)
 * @param title what the event is called, in the user's language
 * @param at now, ms since 1970: calendars want to know when an event was written
 */
export function writeRhythmCalendar(rhythm: Rhythm, first: Day, title: string, at: number): string {
  const day = first.replaceAll('-', '');
  const hour = String(rhythm.hour).padStart(2, '0');
  const stamp = new Date(at)
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fondly//Fondly//EN',
    'BEGIN:VEVENT',
    'UID:fondly-rhythm',
    `DTSTAMP:${stamp}`,
    `DTSTART:${day}T${hour}0000`,
    'DURATION:PT30M',
    `RRULE:${recurrence(rhythm)}`,
    `SUMMARY:${escapeText(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}
