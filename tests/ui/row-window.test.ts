import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfter, rowWindow } from '../../src/ui/row-window.ts';

const count = fc.nat(20_000);

describe('rowWindow', () => {
  it('holds every row one sees and not many more, wherever the list is scrolled', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: 20, max: 120 }),
        count,
        (top, height, rowHeight, rows) => {
          const { first, end } = rowWindow(top, height, rowHeight, rows);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(rows);
          expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 18);
          const firstSeen = Math.floor(top / rowHeight);
          if (firstSeen < rows) {
            expect(first).toBeLessThanOrEqual(firstSeen);
            expect(end).toBeGreaterThanOrEqual(Math.min(rows, Math.ceil((top + height) / rowHeight)));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('rowAfter', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 9, 9],
    ['Home', 7, 0],
    ['End', 0, 9],
    ['PageDown', 2, 6],
    ['PageUp', 2, 0],
  ])('%s on row %i of ten goes to %i', (key, at, to) => {
    expect(rowAfter(key, at, 10, 4)).toBe(to);
  });

  it('leaves other keys, names every object has and empty lists alone', () => {
    expect(rowAfter('a', 0, 10, 4)).toBeUndefined();
    expect(rowAfter('toString', 0, 10, 4)).toBeUndefined();
    expect(rowAfter('ArrowDown', 0, 0, 4)).toBeUndefined();
  });
});
