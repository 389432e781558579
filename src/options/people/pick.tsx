import { say } from '../../ui/words.ts';

interface Props {
  readonly name: string;
  readonly isChosen: boolean;
  readonly tabIndex: number;
  readonly onChoose: () => void;
}

/** The tick that selects a row of a list. */
export function Pick({ name, isChosen, tabIndex, onChoose }: Props) {
  return (
    <label class="pick">
      <input
        type="checkbox"
        checked={isChosen}
        tabIndex={tabIndex}
        aria-label={say('peopleChoose', { name })}
        onChange={onChoose}
      />
    </label>
  );
}

interface AllProps {
  readonly all: readonly string[];
  /** How many of them are selected. */
  readonly count: number;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
}

/** The tick that selects every row, with how many are. */
export function PickAll({ all, count, onChosen }: AllProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={all.length > 0 && count === all.length}
        onChange={event => onChosen(new Set(event.currentTarget.checked ? all : []))}
      />
      <span>{count > 0 ? say('peopleChosen', { count }) : say('peopleChooseAll')}</span>
    </label>
  );
}

/** A selection with one row more or less. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
