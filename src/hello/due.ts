import { addDays, type Day, dayOf } from '../words/day.ts';
import { type Hello, LONGEST_SNOOZE_DAYS, openHello, type Rhythm } from './hello.ts';
import { floorOf, lastDue, nextDue } from './rhythm.ts';

const MS_PER_DAY = 86_400_000;

/** A letter written this many days before a hello falls due stands for that one too: nobody writes two in two days. */
const BREATH_DAYS: Readonly<Record<Rhythm['every'], number>> = {
  day: 0,
  week: 2,
  'two-weeks': 5,
  month: 10,
  quarter: 30,
};

/** What the clock calls the future has not happened: it was set forward and back. A day is allowed for travel. */
const hasHappened = (day: Day, today: Day): boolean => day <= addDays(today, 1);

/** The rhythm without a beginning that lies in the future: the clock was wrong then or is wrong now. */
function asOf(rhythm: Rhythm, today: Day): Rhythm {
  const { since, ...rest } = rhythm;
  return since === undefined || hasHappened(since, today) ? rhythm : rest;
}

/** The last day that is dealt with, by a hello sent or skipped on it or shortly before. */
function settledThrough(hellos: readonly Hello[], rhythm: Rhythm, today: Day): Day | undefined {
  let settled: Day | undefined;
  for (const hello of hellos) {
    if (hello.closedOn === undefined || !hasHappened(hello.closedOn, today)) continue;
    const rested = addDays(hello.closedOn, BREATH_DAYS[rhythm.every]);
    const through = hello.due > rested ? hello.due : rested;
    if (settled === undefined || through > settled) settled = through;
  }
  return settled;
}

/** The due day that matters today: the last one that nobody dealt with, else the one to come. Missed ones are gone. */
function dueDay(hellos: readonly Hello[], rhythm: Rhythm, today: Day): Day {
  const floor = floorOf(rhythm);
  const last = lastDue(rhythm, today);
  const settled = settledThrough(hellos, rhythm, today);
  if ((floor === undefined || last >= floor) && (settled === undefined || last > settled)) return last;
  return nextDue(rhythm, settled !== undefined && settled > today ? settled : today);
}

const hasCome = (day: Day, rhythm: Rhythm, now: number): boolean => {
  const today = dayOf(now);
  return day < today || (day === today && new Date(now).getHours() >= rhythm.hour);
};

/** The snooze that still holds, if any. One further away than a snooze can be was made under another clock. */
function snoozeOf(hellos: readonly Hello[], rhythm: Rhythm, now: number): Day | undefined {
  const furthest = addDays(dayOf(now), LONGEST_SNOOZE_DAYS);
  return hellos
    .flatMap(hello => (hello.state === 'snoozed' && hello.snoozedUntil ? [hello.snoozedUntil] : []))
    .filter(until => until <= furthest && !hasCome(until, rhythm, now))
    .sort()
    .at(-1);
}

/**
 * The one hello that matters at `now` (ms since 1970): due already, or the next to come. It follows from the stored
 * hellos (any order, open ones are not needed) and the rhythm alone, so it is the same however often and wherever it
 * is asked. A week missed is not counted: the newest due day takes the place of older ones.
 */
export function currentHello(hellos: readonly Hello[], rhythm: Rhythm, now: number): Hello {
  const today = dayOf(now);
  const due = dueDay(hellos, asOf(rhythm, today), today);
  const until = snoozeOf(hellos, rhythm, now);
  const hello = openHello(due);
  return until !== undefined && until > due ? { ...hello, state: 'snoozed', snoozedUntil: until } : hello;
}

/** True once the hello's day and hour have come, local time. */
export function dueNow(hello: Hello, rhythm: Rhythm, now: number): boolean {
  return hello.state === 'open' && hasCome(hello.due, rhythm, now);
}

/** True for the hello a letter sent today stands for; a second letter in the same week is simply a second letter. */
export function isClosable(hello: Hello, rhythm: Rhythm, today: Day): boolean {
  return hello.due <= nextDue(asOf(rhythm, today), today);
}

/** The first instant of that hour on that local day; an hour the clock skips there is taken at the next one. */
function instantOf(day: Day, hour: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour).getTime();
}

/**
 * When to look again (ms since 1970): as the hello comes due, and never later than in a day, so that a clock set
 * forward or a journey is noticed. Always after `now`.
 */
export function nextCheck(hello: Hello, rhythm: Rhythm, now: number): number {
  const day = hello.snoozedUntil ?? hello.due;
  const comes = instantOf(day, rhythm.hour);
  return comes > now ? Math.min(comes, now + MS_PER_DAY) : now + MS_PER_DAY;
}
