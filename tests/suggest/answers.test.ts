import { describe, expect, it } from 'vitest';
import type { AnswerToProposal } from '../../src/options/next/answer.ts';
import { DECLINE_REST_DAYS, PROPOSAL_STANDS_DAYS } from '../../src/suggest/rest.ts';
import type { Known } from '../../src/suggest/situation.ts';
import { whoNext } from '../../src/suggest/suggest.ts';
import { addDays } from '../../src/words/day.ts';
import { afterAnswer } from './after-answer.ts';
import { ago, knownPerson, TODAY } from './known.ts';

const ANA = knownPerson('ana', { reads: [1, 5, 9, 14].map(ago), pieces: 4, savedDay: ago(100) });
const BO = knownPerson('bo', { reads: [4, 12, 20].map(ago), pieces: 3, savedDay: ago(100) });

/** Who is next so many days after Ana was proposed today and the user answered. */
const nextAfter = (answer: AnswerToProposal, days: number, ana: Known = ANA): string | undefined => {
  const proposed = { ...ana, proposed: [...ana.proposed, TODAY] };
  return whoNext([afterAnswer(proposed, answer, TODAY), BO], addDays(TODAY, days)).next?.id;
};

describe('what the answers to a proposal change', () => {
  it('before any answer, Ana is next, today and for the rest of the week', () => {
    const proposed = { ...ANA, proposed: [TODAY] };
    for (let day = 0; day < PROPOSAL_STANDS_DAYS; day += 1) {
      expect(whoNext([proposed, BO], addDays(TODAY, day)).next?.id).toBe('ana');
    }
  });

  it('"Someone else": the other at once, and for four weeks', () => {
    expect([0, 7, DECLINE_REST_DAYS - 1].map(days => nextAfter('someone-else', days))).toEqual(['bo', 'bo', 'bo']);
  });

  it('"Someone else" is for now: after the rest the person can be proposed again', () => {
    const declined = afterAnswer(ANA, 'someone-else', TODAY);
    const ids = (days: number) => {
      const { next, others } = whoNext([declined, BO], addDays(TODAY, days));
      return [next?.id, ...others.map(other => other.id)];
    };
    expect(ids(DECLINE_REST_DAYS - 1)).not.toContain('ana');
    expect(ids(DECLINE_REST_DAYS)).toContain('ana');
    expect(whoNext([declined], addDays(TODAY, DECLINE_REST_DAYS)).next?.id).toBe('ana');
  });

  it('"Someone else" said again rests twice as long', () => {
    const twice = afterAnswer({ ...ANA, declined: [ago(40)] }, 'someone-else', TODAY);
    expect(whoNext([twice], addDays(TODAY, 2 * DECLINE_REST_DAYS - 1)).next).toBeUndefined();
    expect(whoNext([twice], addDays(TODAY, 2 * DECLINE_REST_DAYS)).next?.id).toBe('ana');
  });

  it('"Not this week": the same person this week, the other one next week, Ana again later', () => {
    expect(nextAfter('not-this-week', 3)).toBe('ana');
    expect(nextAfter('not-this-week', PROPOSAL_STANDS_DAYS)).toBe('bo');
    expect(nextAfter('not-this-week', 120)).toBe('ana');
  });

  it('"Never suggest": not next, not among the others, not in years', () => {
    const never = afterAnswer(ANA, 'never', TODAY);
    for (const days of [0, 30, 2000]) {
      const { next, others } = whoNext([never, BO], addDays(TODAY, days));
      expect([next?.id, ...others.map(other => other.id)]).not.toContain('ana');
    }
    expect(whoNext([never], TODAY)).toEqual({ others: [], turns: [] });
  });
});
