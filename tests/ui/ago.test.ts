import { describe, expect, it } from 'vitest';
import { agoOf } from '../../src/ui/ago.ts';

describe('agoOf', () => {
  it.each([
    ['2026-11-23', 0, 'day'],
    ['2026-11-22', -1, 'day'],
    ['2026-11-17', -6, 'day'],
    ['2026-11-16', -1, 'week'],
    ['2026-10-24', -4, 'week'],
    ['2026-10-23', -1, 'month'],
    ['2025-11-24', -11, 'month'],
    ['2025-11-23', -1, 'year'],
    ['2016-11-23', -9, 'year'],
    ['2026-11-24', 1, 'day'],
    ['2026-12-25', 1, 'month'],
  ] as const)('%s is %i %s away from 23 November 2026', (day, value, unit) => {
    expect(agoOf(day, '2026-11-23')).toEqual({ value, unit });
  });
});
