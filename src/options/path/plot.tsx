import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { say } from '../../ui/words.ts';
import { downloadPng, downloadSvg } from './download.ts';
import { LEGEND_ROW, Legend, type LegendItem, placeLegend } from './legend.tsx';
import { Numbers } from './numbers.tsx';

interface Props {
  readonly title: string;
  /** What it comes down to, in a sentence. */
  readonly told?: string;
  /** Name of the file it is saved as, without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly legend?: readonly LegendItem[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** @param from where a thing lies that is `x` away from where reading begins, and `wide` */
  readonly children: (from: From) => ComponentChildren;
}

/** Where a thing lies that is `x` away from where reading begins, and `wide`. */
export type From = (x: number, wide?: number) => number;

/** Room above the drawing for the title that a saved one carries. */
const HEAD = 48;
const EDGE = 20;

const fromStart = (width: number): From =>
  document.documentElement.dir === 'rtl' ? (x, wide = 0) => width - x - wide : x => x;

/** A drawing of numbers with the numbers as a table, to print and to take along. */
export function Plot({ title, told, name, width, height, legend = [], columns, rows, children }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const id = useId();
  const take = (download: (svg: SVGSVGElement, name: string) => void) => () =>
    drawing.current && download(drawing.current, name);
  const from = fromStart(width);
  const placed = placeLegend(legend, width);
  const above = placed.length === 0 ? 0 : LEGEND_ROW * ((placed.at(-1)?.row ?? 0) + 1) + 12;
  const whole = { x: -EDGE, y: -HEAD, width: width + 2 * EDGE, height: height + above + HEAD + EDGE };
  return (
    <figure class="plot card">
      <figcaption>
        <div class="head">
          <h2 id={id}>{title}</h2>
          <span class="act">
            <Button kind="quiet" small aria-describedby={id} onClick={take(downloadSvg)}>
              {say('pathSaveSvg')}
            </Button>
            <Button kind="quiet" small aria-describedby={id} onClick={take(downloadPng)}>
              {say('pathSavePng')}
            </Button>
          </span>
        </div>
        {told && <p class="soft">{told}</p>}
      </figcaption>
      <svg
        ref={drawing}
        viewBox={`0 0 ${width} ${height + above}`}
        data-whole={`${whole.x} ${whole.y} ${whole.width} ${whole.height}`}
        role="img"
        aria-labelledby={id}
      >
        <title>{title}</title>
        {/* What lies outside the view is seen in a saved drawing only: there the ground is its own, and so is the title. */}
        <rect class="ground" {...whole} />
        <text class="start title" x={from(0)} y={-18}>
          {title}
        </text>
        <Legend placed={placed} from={from} />
        <g transform={`translate(0 ${above})`}>{children(from)}</g>
      </svg>
      <Numbers columns={columns} rows={rows} />
    </figure>
  );
}
