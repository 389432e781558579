import type { Age, Past } from './past.ts';
import { PROPOSAL_STANDS_DAYS } from './rest.ts';
import type { Known } from './situation.ts';

/** Somebody not read for so long is no longer read. */
const STILL_READ_DAYS = 120;

/** Turns go to those still read who never had a word: they have nothing to come forward by but waiting. */
export const isWaiting = (past: Past): boolean => past.neverWritten && past.sinceRead <= STILL_READ_DAYS;

/** Days since they were last offered, Infinity for never. */
function sinceTurn(known: Known, age: Age): number {
  let since = Number.POSITIVE_INFINITY;
  for (const day of known.proposed) since = Math.min(since, age(day));
  for (const day of known.declined) since = Math.min(since, age(day));
  return since;
}

/**
 * Who has the turn now keeps it for the week; then whoever waits longest, since the last turn or since
 * they were saved; 0 where nothing decides.
 */
export function compareTurns(a: Known, b: Known, age: Age): number {
  const [mine, other] = [sinceTurn(a, age), sinceTurn(b, age)];
  const [stands, otherStands] = [mine < PROPOSAL_STANDS_DAYS, other < PROPOSAL_STANDS_DAYS];
  if (stands !== otherStands) return stands ? -1 : 1;
  if (mine !== other) return mine > other ? -1 : 1;
  const [saved, otherSaved] = [a.savedDay ?? '', b.savedDay ?? ''];
  return saved === otherSaved ? 0 : saved < otherSaved ? -1 : 1;
}
