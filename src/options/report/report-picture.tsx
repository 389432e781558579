import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { say } from '../../ui/words.ts';
import { directionOf } from '../../words/direction.ts';
import { downloadPng } from '../path/download.ts';
import { evenLinesOf } from './lines-of.ts';

interface Props {
  readonly sentences: readonly string[];
  /** The language they are in, BCP 47. */
  readonly language: string;
  /** Name of the file it is saved as, without its ending. */
  readonly name: string;
  /** What the button that saves it says. */
  readonly label: string;
  /** Other buttons beside that one. */
  readonly buttons?: ComponentChildren;
}

const WIDTH = 560;
const EDGE = 40;
const LINE = 32;
/** Letters that fit on a line even if most are wide. */
const MOST_LETTERS = 40;
const FOOT = 44;

/** The report as a small card, to save as a picture and share. */
export function ReportPicture({ sentences, language, name, label, buttons }: Props) {
  const card = useRef<SVGSVGElement>(null);
  const id = useId();
  const lines = sentences.flatMap((sentence, index) =>
    evenLinesOf(sentence, MOST_LETTERS).map((line, at) => ({ line, gap: index > 0 && at === 0 ? LINE / 3 : 0 })),
  );
  // The direction of the sentences, not of the page around them: it decides on which side of `x` a line lies.
  const direction = directionOf(language);
  const x = direction === 'rtl' ? WIDTH - EDGE : EDGE;
  let y = EDGE;
  const placed = lines.map(({ line, gap }) => {
    y += LINE + gap;
    return { line, y: y - LINE / 3 };
  });
  return (
    <figure class="report-picture card">
      <svg
        ref={card}
        viewBox={`0 0 ${WIDTH} ${y + FOOT + EDGE / 2}`}
        role="img"
        aria-labelledby={id}
        lang={language}
        direction={direction}
      >
        <title id={id}>{sentences.join(' ')}</title>
        {placed.map(one => (
          <text key={one.y} x={x} y={one.y}>
            {one.line}
          </text>
        ))}
        <text class="from" x={x} y={y + FOOT - 8}>
          {say('extensionName')}
        </text>
      </svg>
      <div class="act">
        {buttons}
        <Button kind="quiet" onClick={() => card.current && downloadPng(card.current, name)}>
          {label}
        </Button>
      </div>
    </figure>
  );
}
