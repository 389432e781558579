import { traitsOf } from './traits.ts';

/** What was learned from labelled lines (`npm run learn-asks`), packed by `packWeights`. */
export interface Learned {
  /** How much a sentence leans of which nothing is known. */
  readonly start: number;
  readonly packed: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Stands for a step as long as there are digits. */
const MORE = '-';
const LOW = 32;
/** A weight is a whole number of steps, from -MOST to MOST and never 0. */
export const MOST = 7;
export const STEP = 0.3;

/** In one text: how far it is from each number to the next, by 32 and what is left, and then the weights, as many of each. */
export function packWeights(weights: ReadonlyMap<number, number>): string {
  const sorted = [...weights].sort(([one], [other]) => one - other);
  const gaps = sorted.map(([number], i) => number - (sorted[i - 1]?.[0] ?? 0));
  const digit = (value: number): string => DIGITS[value] ?? '';
  const high = gaps.map(gap => {
    const value = Math.floor(gap / LOW);
    return MORE.repeat(Math.floor(value / DIGITS.length)) + digit(value % DIGITS.length);
  });
  return [high, gaps.map(gap => digit(gap % LOW)), sorted.map(([, weight]) => digit(weight + MOST))]
    .map(part => part.join(''))
    .join('.');
}

export function unpackWeights(packed: string): ReadonlyMap<number, number> {
  const [high = '', low = '', steps = ''] = packed.split('.');
  const weights = new Map<number, number>();
  let number = 0;
  let at = 0;
  for (let i = 0; i < steps.length; i++) {
    for (; high[at] === MORE; at++) number += DIGITS.length * LOW;
    number += DIGITS.indexOf(high[at++] ?? '') * LOW + DIGITS.indexOf(low[i] ?? '');
    weights.set(number, DIGITS.indexOf(steps[i] ?? '') - MOST);
  }
  return weights;
}

/**
 * How much a sentence leans on the reader, as a logit: above 0 rather than not, from about -6 to 6.
 * @param weights in steps, by trait
 */
export function leaningOf(plain: string, start: number, weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  let known = 0;
  for (const trait of traitsOf(plain)) {
    const weight = weights.get(trait);
    if (weight === undefined) continue;
    sum += weight;
    known++;
  }
  return start + (known === 0 ? 0 : (sum * STEP) / Math.sqrt(known));
}
