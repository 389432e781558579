import { useId } from 'preact/hooks';

interface Props {
  readonly legend: string;
  /** What 0 and 10 mean. */
  readonly low: string;
  readonly high: string;
  readonly value: number | undefined;
  readonly onValue: (value: number) => void;
}

const MARKS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** From 0 to 10, or not answered at all. */
export function Scale({ legend, low, high, value, onValue }: Props) {
  const name = useId();
  return (
    <fieldset class="scale">
      <legend>{legend}</legend>
      <div class="marks">
        <span class="soft" aria-hidden="true">
          {low}
        </span>
        {MARKS.map(mark => (
          <label key={mark} class={mark === value ? 'on' : ''}>
            <input
              type="radio"
              class="only-heard"
              name={name}
              checked={mark === value}
              aria-label={mark === 0 ? `0, ${low}` : mark === 10 ? `10, ${high}` : undefined}
              onChange={() => onValue(mark)}
            />
            {mark}
          </label>
        ))}
        <span class="soft" aria-hidden="true">
          {high}
        </span>
      </div>
    </fieldset>
  );
}
