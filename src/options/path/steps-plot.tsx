import type { Path } from '../../letter/path.ts';
import { stepKey } from '../../ui/steps.tsx';
import { say, writeNumber } from '../../ui/words.ts';
import { Plot } from './plot.tsx';

const WIDTH = 640;
const ROW = 36;
const LABEL = 130;

/** How many people stand on each step. */
export function StepsPlot({ steps }: { readonly steps: Path['steps'] }) {
  const most = Math.max(1, ...steps.map(step => step.people));
  const room = WIDTH - LABEL - 56;
  return (
    <Plot
      title={say('pathSteps')}
      name="steps"
      width={WIDTH}
      height={ROW * steps.length}
      columns={[say('personStep'), say('optionsPeople')]}
      rows={steps.map(({ step, people }) => [say(stepKey(step)), writeNumber(people)])}
    >
      {from =>
        steps.map(({ step, people }, index) => {
          const middle = ROW * (index + 0.5);
          const wide = Math.max(people > 0 ? 4 : 0, (room * people) / most);
          return (
            <g key={step}>
              <text class="start" x={from(0)} y={middle + 5}>
                {say(stepKey(step))}
              </text>
              <rect class="well" x={from(LABEL, room)} y={middle - 7} width={room} height={14} rx={7} />
              {people > 0 && (
                <rect
                  class="reached"
                  x={from(LABEL, wide)}
                  y={middle - 7}
                  width={wide}
                  height={14}
                  rx={Math.min(7, wide / 2)}
                />
              )}
              <text class="start number" x={from(LABEL + room + 12)} y={middle + 5}>
                {writeNumber(people)}
              </text>
            </g>
          );
        })
      }
    </Plot>
  );
}
