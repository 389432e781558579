import type { JSX } from 'preact';

/** What one kind of mark in a drawing means. */
export interface LegendItem {
  /** The mark, drawn around a point. */
  readonly mark: (x: number, y: number) => JSX.Element;
  readonly label: string;
}

interface Placed extends LegendItem {
  readonly x: number;
  readonly row: number;
}

const MARK = 20;
const GAP = 22;
export const LEGEND_ROW = 28;

/**
 * About how wide a text is, without asking the page: letters of Chinese and Japanese are twice as wide. Of the size that
 * words have on a telephone (path.css), as the drawing is the same everywhere.
 */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= 0x1100 ? 24 : 13.4), 0);

/** Items one after the other, on the next row where there is no room. */
export function placeLegend(items: readonly LegendItem[], width: number): readonly Placed[] {
  const placed: Placed[] = [];
  let [x, row] = [0, 0];
  for (const item of items) {
    const wide = MARK + widthOf(item.label);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    placed.push({ ...item, x, row });
    x += wide + GAP;
  }
  return placed;
}

interface Props {
  readonly placed: readonly Placed[];
  readonly from: (x: number) => number;
}

/** The legend of a drawing, part of the drawing, so that a saved one carries it. */
export function Legend({ placed, from }: Props) {
  return (
    <g>
      {placed.map(({ mark, label, x, row }) => (
        <g key={label}>
          {mark(from(x + 7), LEGEND_ROW * (row + 0.5))}
          <text class="start" x={from(x + MARK)} y={LEGEND_ROW * (row + 0.5) + 4.5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
