import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { say } from '../../ui/words.ts';
import { downloadPng, downloadSvg } from './download.ts';

interface Props {
  readonly title: string;
  /** What it comes down to, in a sentence. */
  readonly told?: string;
  /** Name of the file it is saved as, without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ComponentChildren;
}

/** A drawing of numbers with the numbers as a table, to print and to take along. */
export function Plot({ title, told, name, width, height, columns, rows, children }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const id = useId();
  const take = (download: (svg: SVGSVGElement, name: string) => void) => () =>
    drawing.current && download(drawing.current, name);
  return (
    <figure class="plot card">
      <figcaption>
        <h2 id={id}>{title}</h2>
        {told && <p class="soft">{told}</p>}
      </figcaption>
      <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        <title>{title}</title>
        {children}
      </svg>
      <details>
        <summary>{say('pathNumbers')}</summary>
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div class="act">
          <Button kind="quiet" small onClick={take(downloadSvg)}>
            {say('pathSaveSvg')}
          </Button>
          <Button kind="quiet" small onClick={take(downloadPng)}>
            {say('pathSavePng')}
          </Button>
        </div>
      </details>
    </figure>
  );
}
