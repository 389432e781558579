import { STEPS, type Step } from '../people/step.ts';
import { dayOf } from '../words/day.ts';
import type { Letter, Outcome } from './letter.ts';

/** One month of the path, `YYYY-MM`. */
export interface Month {
  readonly month: string;
  readonly sent: number;
  /** Of those, how many the user reported an answer, a talk or a meeting of. */
  readonly answered: number;
}

/** "How awkward will they find it?" against "How was it, looking back?", both 0 to 10, for one letter. */
export interface FearAndFound {
  readonly letterId: string;
  readonly sentAt: number;
  readonly feared: number;
  readonly found: number;
  readonly outcome: Outcome;
}

/** The figures of the path page. They are the user's own record and are compared with nobody's. */
export interface Path {
  readonly sent: number;
  readonly answered: number;
  /** Every month from the first letter to the last, those without letters too. */
  readonly months: readonly Month[];
  readonly steps: readonly { readonly step: Step; readonly people: number }[];
  readonly feared: readonly FearAndFound[];
  /** Means over `feared`; missing while there is none. */
  readonly means?: { readonly feared: number; readonly found: number };
}

type Sent = Letter & { readonly sentAt: number };

const isSent = (letter: Letter): letter is Sent => letter.state === 'sent' && letter.sentAt !== undefined;
const isAnswered = ({ outcome }: Letter): boolean => outcome !== undefined && outcome !== 'nothing-yet';
const monthOf = (letter: Sent): string => dayOf(letter.sentAt).slice(0, 7);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function monthsOf(letters: readonly Sent[]): Month[] {
  const named = letters.map(monthOf).sort();
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) {
    const ofMonth = letters.filter(letter => monthOf(letter) === month);
    months.push({ month, sent: ofMonth.length, answered: ofMonth.filter(isAnswered).length });
  }
  return months;
}

const fearAndFound = ({ id, sentAt, fear, found, outcome = 'nothing-yet' }: Sent): FearAndFound[] =>
  fear === undefined || found === undefined ? [] : [{ letterId: id, sentAt, feared: fear, found, outcome }];

/**
 * @param letters all letters in any order; only those sent count
 * @param steps how close each saved person is now
 */
export function pathOf(letters: readonly Letter[], steps: readonly Step[]): Path {
  const sent = letters.filter(isSent).toSorted((a, b) => a.sentAt - b.sentAt);
  const feared = sent.flatMap(fearAndFound);
  return {
    sent: sent.length,
    answered: sent.filter(isAnswered).length,
    months: monthsOf(sent),
    steps: STEPS.map(step => ({ step, people: steps.filter(one => one === step).length })),
    feared,
    ...(feared.length > 0 && {
      means: { feared: mean(feared.map(one => one.feared)), found: mean(feared.map(one => one.found)) },
    }),
  };
}
