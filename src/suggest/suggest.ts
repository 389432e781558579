import type { Day } from '../words/day.ts';
import type { Phrase } from '../words/phrase.ts';
import { nearTo } from './near.ts';
import { type Age, agesOn, type Past, pastOf } from './past.ts';
import { reasonFor } from './reasons.ts';
import { isResting, patience } from './rest.ts';
import type { Known } from './situation.ts';
import { compareTurns, isWaiting } from './turn.ts';
import { type Part, type Parts, weigh } from './weigh.ts';

/** A sentence with its numbers, and how much of the choice it made, 0 to 1; the shares of one proposal add up to 1. */
export interface Reason {
  readonly phrase: Phrase;
  readonly share: number;
}

/** Somebody to write to, and why, the weightiest reason first. */
export interface Proposal {
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** The one to write to next, if anybody suits, and up to three others, the heaviest first. */
export interface Choice {
  readonly next?: Proposal;
  readonly others: readonly Proposal[];
  /** Whose turn this was: once a hello, an encounter `proposed` is kept of each. */
  readonly turns: readonly string[];
}

/** Four a week are 624 in three years: enough for five hundred people to have a turn. */
const OTHERS = 3;
/** A part under this share is no reason anybody would give. */
const SMALLEST_SHARE = 0.05;

interface Candidate {
  readonly known: Known;
  readonly past: Past;
  readonly parts: Parts;
  readonly weight: number;
}

const sum = (parts: Parts): number => {
  let total = 0;
  for (const part in parts) total += parts[part as Part];
  return total;
};

/** To a millionth: no engine's last digit of a logarithm, and no order of readings, decides between two people. */
const rounded = (weight: number): number => Math.round(weight * 1e6) / 1e6;

function candidateOf(known: Known, age: Age, isNear: boolean): Candidate | undefined {
  const past = pastOf(known, age);
  if (isResting(known, past, age)) return undefined;
  const parts = weigh(known, past, age, isNear);
  return { known, past, parts, weight: rounded(sum(parts) * patience(known, past, age)) };
}

/** Heavier first; then who waits longer; then by id, code unit by code unit, so that no locale decides. */
function compare(a: Candidate, b: Candidate): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  const [mine, other] = [a.known.savedDay ?? '9', b.known.savedDay ?? '9'];
  if (mine !== other) return mine < other ? -1 : 1;
  return a.known.id < b.known.id ? -1 : 1;
}

/** The first few without sorting everybody. */
function first(candidates: readonly Candidate[], count: number, order: typeof compare): Candidate[] {
  const top: Candidate[] = [];
  for (const candidate of candidates) {
    const last = top[count - 1];
    if (last && order(candidate, last) > 0) continue;
    top.push(candidate);
    top.sort(order);
    if (top.length > count) top.pop();
  }
  return top;
}

/**
 * The best; then those whose turn it is, so that nobody who is still read waits for ever behind favourites (the second
 * best comes with "Someone else"); then, if there are not so many, the next best.
 */
function chosen(candidates: readonly Candidate[], age: Age): { top: Candidate[]; turns: Candidate[] } {
  const heaviest = first(candidates, 1 + OTHERS, compare);
  const [best] = heaviest;
  if (!best) return { top: [], turns: [] };
  const waiting = candidates.filter(candidate => candidate !== best && isWaiting(candidate.past));
  const turns = first(waiting, OTHERS, (a, b) => compareTurns(a.known, b.known, age) || compare(a, b));
  const others = [...new Set([...turns, ...heaviest.slice(1)])].slice(0, OTHERS);
  return { top: [best, ...others.sort(compare)], turns: [best, ...turns] };
}

/** The parts worth saying. Having been saved is said of nobody of whom there is more to say. */
function toldOf(parts: Parts): [Part, number][] {
  const least = SMALLEST_SHARE * sum(parts);
  const said = (Object.entries(parts) as [Part, number][]).filter(
    ([part, weight]) => part !== 'saved' && weight > least,
  );
  return said.length > 0 ? said.sort(([, a], [, b]) => b - a) : [['saved', parts.saved]];
}

function proposalOf({ known, past, parts }: Candidate, age: Age): Proposal {
  const told = toldOf(parts);
  const total = told.reduce((before, [, weight]) => before + weight, 0);
  const reasons = told.map(([part, weight]) => ({
    phrase: reasonFor(part, known, past, age),
    share: weight / total,
  }));
  return { id: known.id, reasons };
}

/**
 * Whom to write to next. The same people and day give the same answer on every machine, in every order of `people`.
 * Nobody who rests, cannot be reached or is never to be suggested appears, even if nobody else is left.
 * @param today the local day
 * @param home where the user lives, as they typed it
 */
export function whoNext(people: readonly Known[], today: Day, home?: string): Choice {
  const age = agesOn(today);
  const isNear = nearTo(home);
  const candidates = people.flatMap(known => candidateOf(known, age, isNear(known.place)) ?? []);
  const { top, turns } = chosen(candidates, age);
  const [next, ...others] = top.map(candidate => proposalOf(candidate, age));
  return { ...(next && { next }), others, turns: turns.map(candidate => candidate.known.id) };
}
