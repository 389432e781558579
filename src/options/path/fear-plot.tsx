import type { Path } from '../../letter/path.ts';
import { say, writeDay, writeNumber } from '../../ui/words.ts';
import { Plot } from './plot.tsx';

const WIDTH = 640;
const HEIGHT = 250;
const BEFORE = 130;
const AFTER = 510;
const TOP = 28;
const FOOT = 34;

const level = (value: number): number => TOP + ((10 - value) * (HEIGHT - TOP - FOOT)) / 10;

/** What one feared before each letter beside what one found after it; the thick line is the mean. */
export function FearPlot({
  feared,
  means,
}: {
  readonly feared: Path['feared'];
  readonly means: Path['means'] | undefined;
}) {
  return (
    <Plot
      title={say('pathFear')}
      {...(means && {
        told: say('pathFearMeans', { feared: writeNumber(means.feared), found: writeNumber(means.found) }),
      })}
      name="feared-and-found"
      width={WIDTH}
      height={HEIGHT}
      columns={[say('pathLetterOf'), say('pathFeared'), say('pathFound')]}
      rows={feared.map(one => [writeDay(one.sentAt), writeNumber(one.feared), writeNumber(one.found)])}
    >
      {[0, 5, 10].map(mark => (
        <g key={mark}>
          <path class="axis faint" d={`M${BEFORE} ${level(mark)}H${AFTER}`} />
          <text class="end" x={BEFORE - 16} y={level(mark) + 4}>
            {writeNumber(mark)}
          </text>
        </g>
      ))}
      {feared.map(one => (
        <path key={one.letterId} class="each" d={`M${BEFORE} ${level(one.feared)}L${AFTER} ${level(one.found)}`} />
      ))}
      {feared.map(one => (
        <g key={one.letterId}>
          <circle class="dot feared" cx={BEFORE} cy={level(one.feared)} r={5} />
          <circle class="dot found" cx={AFTER} cy={level(one.found)} r={5} />
        </g>
      ))}
      {means && <path class="mean" d={`M${BEFORE} ${level(means.feared)}L${AFTER} ${level(means.found)}`} />}
      <text x={BEFORE} y={HEIGHT - 8}>
        {say('pathFeared')}
      </text>
      <text x={AFTER} y={HEIGHT - 8}>
        {say('pathFound')}
      </text>
    </Plot>
  );
}
