import type { RefObject } from 'preact';

interface Props {
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Arrow down: into the list below. */
  readonly onDown?: () => void;
  readonly onEnter?: () => void;
}

/** A search that answers as one types. Esc empties it; a second Esc is left to the browser. */
export function SearchField({ field, label, placeholder, value, onValue, onDown, onEnter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown?.();
    else if (event.key === 'Enter') onEnter?.();
    else if (event.key === 'Escape' && value !== '') onValue('');
    else return;
    event.preventDefault();
  };
  return (
    <input
      class="field"
      type="search"
      dir={value === '' ? undefined : 'auto'}
      ref={field ?? null}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onInput={event => onValue(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
