import type { Path } from '../../letter/path.ts';
import { stepKey } from '../../ui/steps.tsx';
import { say, writeNumber } from '../../ui/words.ts';
import { Plot } from './plot.tsx';

const WIDTH = 640;
const ROW = 62;
/** From the top of a row: the foot of its words, above the bar, where they have all the width. */
const WORDS = 20;
const BAR = 30;

/** How many people stand on each step. */
export function StepsPlot({ steps }: { readonly steps: Path['steps'] }) {
  const most = Math.max(1, ...steps.map(step => step.people));
  const room = WIDTH - 56;
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
          const top = ROW * index;
          const wide = Math.max(people > 0 ? 4 : 0, (room * people) / most);
          return (
            <g key={step}>
              <text class="start" x={from(0)} y={top + WORDS}>
                {say(stepKey(step))}
              </text>
              <rect class="well" x={from(0, room)} y={top + BAR} width={room} height={14} rx={7} />
              {people > 0 && (
                <rect
                  class="reached"
                  x={from(0, wide)}
                  y={top + BAR}
                  width={wide}
                  height={14}
                  rx={Math.min(7, wide / 2)}
                />
              )}
              <text class="start number" x={from(room + 12)} y={top + BAR + 12}>
                {writeNumber(people)}
              </text>
            </g>
          );
        })
      }
    </Plot>
  );
}
