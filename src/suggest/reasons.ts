import type { Day } from '../words/day.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Age, Past } from './past.ts';
import type { Known } from './situation.ts';
import type { Part } from './weigh.ts';

/** Up to two weeks a friend counts in days, later by the date. */
const COUNTED_IN_DAYS = 14;

const latest = (days: readonly Day[], age: Age): Day | undefined =>
  days.reduce<Day | undefined>((best, day) => (best === undefined || age(day) < age(best) ? day : best), undefined);

/** `KEY` with when it last was: `KEYAgo` (`daysAgo`) or, longer ago, `KEYOn` (`day`). */
function dated(key: string, count: number, all: readonly Day[], age: Age): Phrase {
  const day = latest(all, age);
  if (day === undefined) return { key, values: { count } };
  const daysAgo = age(day);
  if (daysAgo <= COUNTED_IN_DAYS) return { key: `${key}Ago`, values: { count, daysAgo } };
  return { key: `${key}On`, values: { count, day } };
}

/** Pieces where several were read, else how often the one was; in imported lists pieces may have no days at all. */
const reads = (known: Known, age: Age): Phrase =>
  known.pieces > 1 || known.reads.length === 0
    ? dated('suggestReads', known.pieces, known.reads, age)
    : dated('suggestRereads', known.reads.length, known.reads, age);

function shared(known: Known, past: Past, age: Age): Phrase {
  const meeting = latest(known.meetings, age);
  if (meeting && age(meeting) === past.sinceShared) return { key: 'suggestMet', values: { day: meeting } };
  const call = latest(known.calls, age);
  if (call && age(call) === past.sinceShared) return { key: 'suggestCalled', values: { day: call } };
  const answered = known.letters.filter(letter => letter.answered).map(letter => letter.day);
  const day = latest(answered, age);
  return { key: 'suggestAnswered', values: { count: answered.length, ...(day && { day }) } };
}

function first(known: Known, age: Age): Phrase {
  const days = known.savedDay === undefined ? 0 : age(known.savedDay);
  if (!known.savedDay || days <= COUNTED_IN_DAYS) return { key: 'suggestFirst' };
  return { key: 'suggestFirstSince', values: { day: known.savedDay } };
}

const saved = (known: Known): Phrase =>
  known.savedDay ? { key: 'suggestSavedOn', values: { day: known.savedDay } } : { key: 'suggestSaved' };

/** How a friend would say one part, with its numbers. */
export function reasonFor(part: Part, known: Known, past: Past, age: Age): Phrase {
  switch (part) {
    case 'reads':
      return reads(known, age);
    case 'moments':
      return { key: 'suggestMoments', values: { count: known.moments } };
    case 'note':
      return { key: 'suggestNote' };
    case 'talks':
      return dated('suggestTalks', known.talks.length, known.talks, age);
    case 'shared':
      return shared(known, past, age);
    case 'rhythm':
      return { key: 'suggestRhythm', values: { count: known.rhythmDays ?? 0 } };
    case 'near':
      return { key: 'suggestNear', values: { place: known.place ?? '' } };
    case 'first':
      return first(known, age);
    case 'saved':
      return saved(known);
  }
}
