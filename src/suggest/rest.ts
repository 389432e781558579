import type { Day } from '../words/day.ts';
import { fade } from './fade.ts';
import type { Age, Past } from './past.ts';
import type { Known } from './situation.ts';

/** Days after "Someone else" before they may be proposed again; doubled by each further one within a year. */
export const DECLINE_REST_DAYS = 28;
/** Days a letter without an answer is left in peace; doubled by each further one. */
export const SILENCE_REST_DAYS = 180;
/** The same when the two have talked in public since: the letter was not a wall. */
export const SILENCE_REST_AFTER_TALK_DAYS = 90;
/** Days after an answer, a call or a meeting; the person's own rhythm takes its place. */
export const SHARED_REST_DAYS = 30;
/** Days a proposal stands: the one who is proposed on Sunday is still the one on Saturday. */
export const PROPOSAL_STANDS_DAYS = 7;

const YEAR = 365;
const HALF_LIFE_OF_DECLINE = 90;
const HALF_LIFE_OF_PROPOSAL = 28;

const declineRest = (known: Known, age: Age): number => {
  const recent = known.declined.filter(day => age(day) < YEAR).length;
  return Math.min(YEAR, DECLINE_REST_DAYS * 2 ** Math.max(0, recent - 1));
};

const silenceRest = (past: Past): number => {
  const once = past.sinceTalk < past.sinceLetter ? SILENCE_REST_AFTER_TALK_DAYS : SILENCE_REST_DAYS;
  return once * 2 ** (past.silentLetters - 1);
};

/** How long they rest after an answer, a call or a meeting. */
export const sharedRestDays = (known: Known): number => known.rhythmDays ?? SHARED_REST_DAYS;

/** True for someone not to be proposed today, whatever speaks for them. */
export function isResting(known: Known, past: Past, age: Age): boolean {
  if (known.neverSuggest || !known.reachable) return true;
  if (past.silentLetters > 0 && past.sinceLetter < silenceRest(past)) return true;
  if (Math.min(past.sinceShared, past.sinceLetter) < sharedRestDays(known)) return true;
  if (known.declined.length === 0) return false;
  const rest = declineRest(known, age);
  return known.declined.some(day => age(day) < rest);
}

/** How many of these days, each fading with its age; only those at least `from` days ago. */
function faded(days: readonly Day[], age: Age, halfLife: number, from: number): number {
  let sum = 0;
  for (const day of days) if (age(day) >= from) sum += fade(age(day), halfLife);
  return sum;
}

/**
 * Between 0 and 1: what is left of someone's weight after what was said and offered before.
 * A "Someone else" and a proposal let pass wear off; a letter without an answer never quite does.
 */
export function patience(known: Known, past: Past, age: Age): number {
  const declined = faded(known.declined, age, HALF_LIFE_OF_DECLINE, 0);
  const proposed = faded(known.proposed, age, HALF_LIFE_OF_PROPOSAL, PROPOSAL_STANDS_DAYS);
  return 1 / (1 + declined + proposed) / (1 + past.silentLetters);
}
