import type { Month } from '../../letter/path.ts';
import { say, writeMonth, writeNumber } from '../../ui/words.ts';
import type { LegendItem } from './legend.tsx';
import { namedEvery } from './named-every.ts';
import { Plot } from './plot.tsx';

/** More months than these would be hairs. */
const MOST = 24;
const WIDTH = 640;
const HEIGHT = 200;
const FOOT = 34;
const HEAD = 22;

const legendOf = (): LegendItem[] =>
  [['sent', 'pathSent'] as const, ['answered', 'pathAnswered'] as const].map(([look, key]) => ({
    mark: (x, y) => <path class={look} d={`M${x - 7} ${y - 7}h14v14h-14z`} />,
    label: say(key),
  }));

/** Letters by month: the whole bar is what was sent, its filled part what came back. */
export function MonthsPlot({ months }: { readonly months: readonly Month[] }) {
  const shown = months.slice(-MOST);
  const most = Math.max(1, ...shown.map(month => month.sent));
  const step = WIDTH / Math.max(shown.length, 6);
  const width = Math.min(44, step * 0.62);
  const high = (count: number): number => ((HEIGHT - FOOT - HEAD) * count) / most;
  const names = shown.map(month => writeMonth(month.month));
  const every = namedEvery(names, step);
  return (
    <Plot
      title={say('pathMonths')}
      name="letters-by-month"
      width={WIDTH}
      height={HEIGHT}
      legend={legendOf()}
      columns={[say('pathMonth'), say('pathSent'), say('pathAnswered')]}
      rows={months.map(month => [month.month, writeNumber(month.sent), writeNumber(month.answered)])}
    >
      {from => (
        <>
          <path class="axis" d={`M0 ${HEIGHT - FOOT + 0.5}H${WIDTH}`} />
          {shown.map((month, index) => {
            const middle = from(step * (index + 0.5));
            const floor = HEIGHT - FOOT;
            const bar = { x: middle - width / 2, width, rx: 3 };
            return (
              <g key={month.month}>
                {month.sent > 0 && (
                  <rect class="sent" {...bar} y={floor - high(month.sent)} height={high(month.sent)} />
                )}
                {month.answered > 0 && (
                  <rect class="answered" {...bar} y={floor - high(month.answered)} height={high(month.answered)} />
                )}
                {month.sent > 0 && (
                  <text class="number" x={middle} y={floor - high(month.sent) - 7}>
                    {writeNumber(month.sent)}
                  </text>
                )}
                {index % every === 0 && (
                  <text x={middle} y={HEIGHT - 6}>
                    {names[index]}
                  </text>
                )}
              </g>
            );
          })}
        </>
      )}
    </Plot>
  );
}
