import type { Day } from '../words/day.ts';

export type HelloState = 'open' | 'snoozed' | 'sent' | 'skipped';

/**
 * The challenge: one letter to one person by a day. There is at most one that is open or snoozed.
 * An open hello is never stored: it follows from the rhythm and the stored ones (`currentHello`), so that nothing has
 * to run on time. Stored are the hellos the user did something with; deleting one undoes it.
 */
export interface Hello {
  /** Follows from `due`: two windows that act on the same hello write the same record. */
  readonly id: string;
  /** The day it comes due. */
  readonly due: Day;
  readonly state: HelloState;
  /** Only while snoozed: the day it comes back. */
  readonly snoozedUntil?: Day;
  /** The person written to, once sent. */
  readonly personId?: string;
  readonly letterId?: string;
  /** The day it was sent or skipped. */
  readonly closedOn?: Day;
}

/** How often a hello is due. */
export interface Rhythm {
  readonly every: 'day' | 'week' | 'two-weeks' | 'month' | 'quarter';
  /** 1 Monday to 7 Sunday. A month's or a quarter's hello is due on the first such day in it. */
  readonly weekday: number;
  /** Hour of the local day from which a due hello shows, 0 to 23. */
  readonly hour: number;
  /** No hello comes due before this day: the rhythm was begun or changed then. */
  readonly since?: Day;
  /** Paused: no hello comes due before this day. */
  readonly pausedUntil?: Day;
}

/** Longer than this is a pause, not a snooze. */
export const LONGEST_SNOOZE_DAYS = 92;

/** The hello of a day, as nobody has touched it yet. */
export const openHello = (due: Day): Hello => ({ id: `hello-${due}`, due, state: 'open' });

const isClosed = (hello: Hello): boolean => hello.state === 'sent' || hello.state === 'skipped';

/** "Later": it comes back on the day `until`. A hello that is sent or skipped stays as it is. */
export function snooze(hello: Hello, until: Day): Hello {
  return isClosed(hello) ? hello : { id: hello.id, due: hello.due, state: 'snoozed', snoozedUntil: until };
}

/** "Not this week": gone without a word; the next one comes on its own day. A hello that is sent stays sent. */
export function skip(hello: Hello, on: Day): Hello {
  return isClosed(hello) ? hello : { id: hello.id, due: hello.due, state: 'skipped', closedOn: on };
}

/** "I sent it". Saying it twice changes nothing; a skipped hello can still become a sent one. */
export function send(hello: Hello, to: { readonly personId: string; readonly letterId?: string }, on: Day): Hello {
  if (hello.state === 'sent') return hello;
  return { id: hello.id, due: hello.due, state: 'sent', ...to, closedOn: on };
}
