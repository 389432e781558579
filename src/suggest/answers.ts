import type { Day } from '../words/day.ts';
import type { Known } from './situation.ts';

/**
 * What the user can say to a proposal instead of writing.
 * `someone-else`: an encounter `decline` is kept; they rest for four weeks, longer each time, and come back lighter.
 * `not-this-week`: the hello is skipped and nothing is held against the person; having been proposed, they step back
 * a little behind the others next week. `never`: they are not proposed again until the user says so on their page.
 */
export type AnswerToProposal = 'someone-else' | 'not-this-week' | 'never';

/** What is known of the person proposed on `today` after that answer. */
export function afterAnswer(known: Known, answer: AnswerToProposal, today: Day): Known {
  switch (answer) {
    case 'someone-else':
      return { ...known, declined: [...known.declined, today] };
    case 'not-this-week':
      return known;
    case 'never':
      return { ...known, neverSuggest: true };
  }
}
