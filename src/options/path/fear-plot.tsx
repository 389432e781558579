import { fearDots } from '../../letter/fear-dots.ts';
import type { Outcome } from '../../letter/letter.ts';
import type { Path } from '../../letter/path.ts';
import { say, writeDay, writeNumber } from '../../ui/words.ts';
import type { LegendItem } from './legend.tsx';
import { OUTCOME_KEYS, OutcomeMark } from './outcome-mark.tsx';
import { Plot } from './plot.tsx';

const WIDTH = 640;
const HEIGHT = 250;
const BEFORE = 130;
const AFTER = 510;
const TOP = 28;
const FOOT = 34;
/** From one mark to the next at the same value. */
const BESIDE = 22;

const level = (value: number): number => TOP + ((10 - value) * (HEIGHT - TOP - FOOT)) / 10;
/** Equal ones are one mark with as much more of ink; it stays smaller than the way to the next value. */
const sizeOf = (count: number): number => Math.min(9, 5 * Math.sqrt(count));

interface Props {
  readonly feared: Path['feared'];
  readonly means: Path['means'] | undefined;
}

function legendOf({ feared, means }: Props): LegendItem[] {
  const outcomes = (Object.keys(OUTCOME_KEYS) as Outcome[]).filter(one =>
    feared.some(({ outcome }) => outcome === one),
  );
  const isAlike = fearDots(feared).feared.some(({ count }) => count > 1);
  return [
    ...outcomes.map(outcome => ({
      mark: (x: number, y: number) => <OutcomeMark outcome={outcome} x={x} y={y} size={5} />,
      label: say(OUTCOME_KEYS[outcome]),
    })),
    ...(means
      ? [
          {
            mark: (x: number, y: number) => <path class="mean" d={`M${x - 7} ${y}H${x + 7}`} />,
            label: say('pathMean'),
          },
        ]
      : []),
    ...(isAlike
      ? [{ mark: (x: number, y: number) => <circle class="dot feared" cx={x} cy={y} r={8} />, label: say('pathAlike') }]
      : []),
  ];
}

/** What one feared before each letter beside what one found after it; the thick line is the mean. */
export function FearPlot({ feared, means }: Props) {
  const dots = fearDots(feared);
  return (
    <Plot
      title={say('pathFear')}
      {...(means && {
        told: say('pathFearMeans', { feared: writeNumber(means.feared), found: writeNumber(means.found) }),
      })}
      name="feared-and-found"
      width={WIDTH}
      height={HEIGHT}
      legend={legendOf({ feared, means })}
      columns={[say('pathLetterOf'), say('pathFeared'), say('pathFound'), say('pathOutcome')]}
      rows={feared.map(one => [
        writeDay(one.sentAt),
        writeNumber(one.feared),
        writeNumber(one.found),
        say(OUTCOME_KEYS[one.outcome]),
      ])}
    >
      {from => (
        <>
          {[0, 5, 10].map(mark => (
            <g key={mark}>
              <path class="axis faint" d={`M${from(BEFORE)} ${level(mark)}H${from(AFTER)}`} />
              <text class="end" x={from(BEFORE - 18)} y={level(mark) + 4}>
                {writeNumber(mark)}
              </text>
            </g>
          ))}
          {dots.lines.map(line => (
            <path
              key={`${line.feared} ${line.found}`}
              class="each"
              style={{ strokeWidth: `${Math.min(6, 1.5 * line.count)}px` }}
              d={`M${from(BEFORE)} ${level(line.feared)}L${from(AFTER)} ${level(line.found)}`}
            />
          ))}
          {means && (
            <path class="mean" d={`M${from(BEFORE)} ${level(means.feared)}L${from(AFTER)} ${level(means.found)}`} />
          )}
          {dots.feared.map(({ value, count }) => (
            <circle key={value} class="dot feared" cx={from(BEFORE)} cy={level(value)} r={sizeOf(count)} />
          ))}
          {dots.found.map(({ value, outcome, count, place }) => (
            <OutcomeMark
              key={`${value} ${outcome}`}
              outcome={outcome}
              x={from(AFTER + place * BESIDE)}
              y={level(value)}
              size={sizeOf(count)}
            />
          ))}
          <text x={from(BEFORE)} y={HEIGHT - 8}>
            {say('pathFeared')}
          </text>
          <text x={from(AFTER)} y={HEIGHT - 8}>
            {say('pathFound')}
          </text>
        </>
      )}
    </Plot>
  );
}
