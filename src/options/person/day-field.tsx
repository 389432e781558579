import { useId } from 'preact/hooks';
import { type Day, isDay } from '../../words/day.ts';

interface Props {
  readonly label: string;
  readonly value: Day;
  readonly latest?: Day;
  readonly earliest?: Day;
  readonly onValue: (day: Day) => void;
}

/** A day of the calendar, with the browser's own picker. */
export function DayField({ label, value, latest, earliest, onValue }: Props) {
  const id = useId();
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        class="field"
        id={id}
        type="date"
        value={value}
        {...(latest && { max: latest })}
        {...(earliest && { min: earliest })}
        onChange={event => isDay(event.currentTarget.value) && onValue(event.currentTarget.value)}
      />
    </div>
  );
}
