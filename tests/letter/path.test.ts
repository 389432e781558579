import { describe, expect, it } from 'vitest';
import { fearDots } from '../../src/letter/fear-dots.ts';
import type { Letter, Outcome } from '../../src/letter/letter.ts';
import { pathOf } from '../../src/letter/path.ts';

const noon = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 12).getTime();
const letter = (id: string, sentAt: number, more: Partial<Letter> = {}): Letter => ({
  id,
  personId: 'p',
  to: '',
  subject: '',
  body: '',
  tone: 'plain',
  language: 'en',
  state: 'sent',
  startedAt: 0,
  changedAt: 0,
  rev: 1,
  sentAt,
  ...more,
});

describe('the path', () => {
  it('is empty before the first letter', () => {
    const path = pathOf([{ ...letter('a', 0), state: 'draft' }], ['reading', 'reading']);
    expect(path).toMatchObject({ sent: 0, answered: 0, months: [], feared: [] });
    expect(path.means).toBeUndefined();
    expect(path.steps[0]).toEqual({ step: 'reading', people: 2 });
  });

  it('counts letters by month, quiet months and the turn of the year included', () => {
    const path = pathOf(
      [
        letter('b', noon(2027, 1, 31), { outcome: 'nothing-yet' }),
        letter('a', noon(2026, 11, 1), { outcome: 'answered' }),
        letter('c', noon(2026, 11, 30), { outcome: 'met' }),
      ],
      [],
    );
    expect(path.months).toEqual([
      { month: '2026-11', sent: 2, answered: 2 },
      { month: '2026-12', sent: 0, answered: 0 },
      { month: '2027-01', sent: 1, answered: 0 },
    ]);
    expect([path.sent, path.answered]).toEqual([3, 2]);
  });

  it('sets what was feared beside what was found, only where both were told', () => {
    const path = pathOf(
      [letter('a', 1, { fear: 8, found: 2 }), letter('b', 2, { fear: 6 }), letter('c', 3, { fear: 4, found: 0 })],
      [],
    );
    expect(path.feared.map(one => one.letterId)).toEqual(['a', 'c']);
    expect(path.means).toEqual({ feared: 6, found: 1 });
  });
});

describe('the dots of what was feared and found', () => {
  const one = (letterId: string, feared: number, found: number, outcome: Outcome) => ({
    letterId,
    sentAt: 1,
    feared,
    found,
    outcome,
  });

  it('hide no letter behind another: equal ones are one that counts them, others stand side by side', () => {
    const dots = fearDots([
      one('a', 7, 2, 'answered'),
      one('b', 7, 2, 'answered'),
      one('c', 7, 2, 'met'),
      one('d', 3, 2, 'nothing-yet'),
    ]);
    expect(dots.feared).toEqual([
      { value: 7, count: 3 },
      { value: 3, count: 1 },
    ]);
    expect(dots.found).toEqual([
      { value: 2, outcome: 'nothing-yet', count: 1, place: 0 },
      { value: 2, outcome: 'answered', count: 2, place: 1 },
      { value: 2, outcome: 'met', count: 1, place: 2 },
    ]);
    expect(dots.lines).toEqual([
      { feared: 7, found: 2, count: 3 },
      { feared: 3, found: 2, count: 1 },
    ]);
  });
});
