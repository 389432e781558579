import { expect, it } from 'vitest';
import { placeLegend } from '../../src/options/path/legend.tsx';

const mark = () => null as never;
/** Pixels a letter takes on a telephone: 24 px letters are about half as wide as they are high. */
const NARROW = 12;

it('no word of a legend lies over its neighbour, on a telephone either', () => {
  const labels = ['Letters sent', 'Something came back', '送った手紙', 'وصل شيء منها', 'We talked by phone or video'];
  const placed = placeLegend(
    labels.map(label => ({ mark, label })),
    640,
  );
  for (const [index, { x, row, label }] of placed.entries()) {
    const next = placed[index + 1];
    const end = x + 20 + label.length * NARROW;
    if (next?.row === row) expect(next.x).toBeGreaterThan(end);
    expect(end).toBeLessThanOrEqual(640);
  }
});
