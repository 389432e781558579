import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface Shared {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** One sentence under the field. */
  readonly hint?: string | undefined;
  /** What is wrong with the value; read out when it appears. */
  readonly error?: string | undefined;
}

interface FrameProps extends Pick<Shared, 'label' | 'hint' | 'error'> {
  readonly id: string;
  readonly children: ComponentChildren;
}

function Frame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {label}
      </label>
      {children}
      {hint && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span class="error" id={`${id}-error`} role="alert" hidden={!error}>
        {error}
      </span>
    </div>
  );
}

const told = (id: string, { hint, error }: Pick<Shared, 'hint' | 'error'>): Record<string, string> => {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { ...(by && { 'aria-describedby': by }), ...(error && { 'aria-invalid': 'true' }) };
};

type FieldProps = Shared &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'name' | 'inputMode' | 'maxLength' | 'placeholder' | 'autocomplete' | 'spellcheck' | 'disabled'
  >;

/** One line of text with its label above it. */
export function Field({ label, value, onValue, hint, error, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        class="field"
        id={id}
        dir="auto"
        value={value}
        onInput={event => onValue(event.currentTarget.value)}
        {...told(id, { hint, error })}
        {...rest}
      />
    </Frame>
  );
}

type AreaProps = Shared &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'maxLength' | 'placeholder' | 'rows' | 'readOnly'>;

/** Several lines of text with their label above them; grows with what is written. */
export function TextArea({ label, value, onValue, hint, error, ...rest }: AreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        // Without it the browser writes what stands here into its own file of open tabs, outside our store.
        autocomplete="off"
        class="field"
        id={id}
        dir="auto"
        value={value}
        onInput={event => onValue(event.currentTarget.value)}
        {...told(id, { hint, error })}
        {...rest}
      />
    </Frame>
  );
}

interface ChoiceProps<T extends string> extends Pick<Shared, 'label' | 'hint'> {
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onValue: (value: T) => void;
}

/** One of a few values, chosen from a list that folds out. */
export function Choice<T extends string>({ label, value, options, onValue, hint }: ChoiceProps<T>) {
  const id = useId();
  const choose = (index: number) => {
    const option = options[index];
    if (option) onValue(option[0]);
  };
  return (
    <Frame id={id} label={label} hint={hint} error={undefined}>
      <select
        class="field"
        id={id}
        value={value}
        onChange={event => choose(event.currentTarget.selectedIndex)}
        {...told(id, { hint, error: undefined })}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** Yes or no, with a sentence on what it means. */
export function Tick({ label, checked, onChecked, hint, disabled = false }: TickProps) {
  const id = useId();
  return (
    <div>
      <label class="tick">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint && id}
          onChange={event => onChecked(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="soft tick-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
