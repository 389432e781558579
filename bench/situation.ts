import type { Step } from '../src/people/step.ts';
import { STEPS } from '../src/people/step.ts';
import type { KnownLetter } from '../src/suggest/known-letters.ts';
import type { Known } from '../src/suggest/situation.ts';
import { whoNext } from '../src/suggest/suggest.ts';
import { addDays, type Day, isDay } from '../src/words/day.ts';
import { english } from './english.ts';

/** One line of `npm run -s suggest`: whom to write to, and why, in words. */
export interface Answer {
  readonly next: string | null;
  readonly why: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const countOf = (value: unknown): number | undefined => {
  const count = numberOf(value);
  return count === undefined ? undefined : Math.max(0, Math.floor(count));
};
/** Nineteen hundred years ago is long enough. */
const dayBefore = (today: Day, days: number): Day => addDays(today, -Math.min(Math.max(days, -3650), 700_000));

const daysOf = (value: unknown, today: Day): Day[] =>
  listOf(value).flatMap(one => {
    const days = numberOf(one);
    return days === undefined ? [] : [dayBefore(today, days)];
  });

function letterOf(value: unknown, today: Day): KnownLetter[] {
  const fields = fieldsOf(value);
  const days = numberOf(fields['daysAgo']);
  return days === undefined ? [] : [{ day: dayBefore(today, days), answered: fields['answered'] === true }];
}

/** A person of a situation: every field may be missing. Nothing said about reaching them means that they can be. */
function knownOf(fields: Fields, id: string, today: Day): Known {
  const reads = daysOf(fields['reads'], today);
  const saved = numberOf(fields['savedDaysAgo']);
  const place = textOf(fields['place']);
  const rhythmDays = countOf(fields['rhythmDays']);
  return {
    id,
    step: STEPS.find((step): step is Step => step === fields['step']) ?? 'reading',
    reads,
    // Readings not said to be of one piece are taken as of different ones.
    pieces: countOf(fields['pieces']) ?? reads.length,
    moments: countOf(fields['moments']) ?? 0,
    hasNote: fields['note'] === true || textOf(fields['note']) !== undefined,
    talks: daysOf(fields['talks'], today),
    letters: listOf(fields['letters']).flatMap(letter => letterOf(letter, today)),
    calls: daysOf(fields['calls'], today),
    meetings: daysOf(fields['meetings'], today),
    proposed: daysOf(fields['proposed'], today),
    declined: daysOf(fields['declined'], today),
    reachable: fields['reachable'] !== false,
    neverSuggest: fields['neverSuggest'] === true,
    ...(place !== undefined && { place }),
    ...(rhythmDays !== undefined && { rhythmDays }),
    ...(saved !== undefined && { savedDay: dayBefore(today, saved) }),
  };
}

/** Answers one situation, as told on one line of JSON. `day` is today where the line names none. */
export function answerTo(line: string, day: Day): Answer {
  const situation = fieldsOf(JSON.parse(line));
  const today = isDay(situation['today']) ? situation['today'] : day;
  const names = new Map<string, string>();
  const people = listOf(situation['people']).map((one): Known => {
    const fields = fieldsOf(one);
    const name = textOf(fields['name']) ?? '';
    const id = names.has(name) ? `${name} ${names.size}` : name;
    names.set(id, name);
    return knownOf(fields, id, today);
  });
  const { next } = whoNext(people, today, textOf(situation['home']));
  if (!next) return { next: null, why: [] };
  return { next: names.get(next.id) ?? null, why: next.reasons.map(reason => english.phrase(reason.phrase)) };
}
