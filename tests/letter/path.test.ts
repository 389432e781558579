import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/letter/letter.ts';
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
