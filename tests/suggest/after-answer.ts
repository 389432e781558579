import type { AnswerToProposal } from '../../src/options/next/answer.ts';
import type { Known } from '../../src/suggest/situation.ts';
import type { Day } from '../../src/words/day.ts';

/** What is known of the person proposed on `today` after that answer; tests/options/answer.test.ts holds the store to it. */
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
