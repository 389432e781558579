import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/options/path/legend.tsx';
import { namedEvery } from '../../src/options/path/named-every.ts';

const months = (locale: string): string[] =>
  Array.from({ length: 24 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2025, month)),
  );

describe('the names below the months', () => {
  it.each(['en', 'de', 'ja', 'ar', 'pl', 'fr'])('of %s do not touch, and are not fewer than that asks for', locale => {
    const names = months(locale);
    const step = 640 / names.length;
    const every = namedEvery(names, step);
    const widest = Math.max(...names.filter((_, index) => index % every === 0).map(widthOf));
    expect(widest).toBeLessThan(step * every);
    expect(every).toBeLessThan(6);
  });

  it('are all there where there is room', () => {
    expect(namedEvery(['Oct'], 640 / 6)).toBe(1);
    expect(namedEvery(months('en').slice(0, 6), 640 / 6)).toBe(1);
  });
});
