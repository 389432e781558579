import type { Step } from '../people/step.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Known } from './situation.ts';

/** A step the two could take next, offered once and never again: it is a thought, not a task. */
export interface Nudge {
  readonly to: Extract<Step, 'call' | 'met'>;
  readonly phrase: Phrase;
}

const wroteBack = (known: Known): boolean => known.letters.some(letter => letter.answered);

/**
 * When letters went both ways, a call could be next; when they live near, meeting could. Nothing is said of a step
 * already taken, nor to somebody whose last letter has no answer yet, nor twice.
 * @param isNear whether they live where the user lives, see `nearTo`
 * @param offered what was offered for this person before
 */
export function nudgeFor(known: Known, isNear: boolean, offered: readonly Nudge['to'][]): Nudge | undefined {
  const last = known.letters.reduce((latest, letter) => (letter.day > latest.day ? letter : latest), {
    day: '0000-00-00',
    answered: false,
  });
  if (!wroteBack(known) || !last.answered) return undefined;
  const hasMet = known.meetings.length > 0 || known.step === 'met';
  if (isNear && !hasMet && !offered.includes('met')) {
    return { to: 'met', phrase: { key: 'suggestNudgeMeet', values: { place: known.place ?? '' } } };
  }
  const hasCalled = known.calls.length > 0 || known.step === 'call';
  if (hasMet || hasCalled || offered.includes('call')) return undefined;
  return { to: 'call', phrase: { key: 'suggestNudgeCall' } };
}
