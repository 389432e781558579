import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button.tsx';
import { say } from '../../ui/words.ts';
import type { Editing } from './editing.ts';

interface LineProps {
  readonly editing: Editing;
  /** What the line is known by among the others. */
  readonly id: string;
  readonly class?: string;
  readonly editLabel: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** Stands in the place of the line while it is edited. */
  readonly form: () => ComponentChildren;
  readonly children: ComponentChildren;
}

/** One line of the page that can be changed in its place or taken away. */
export function Line({ editing, id, class: name = '', editLabel, removeLabel, onRemove, form, children }: LineProps) {
  if (editing.at === id) {
    return (
      <li class="edited" data-line={id}>
        {form()}
      </li>
    );
  }
  return (
    <li class={name} data-line={id}>
      {children}
      <span class="line-acts">
        <Button kind="link" icon="pencil" data-edit aria-label={editLabel} onClick={() => editing.begin(id)} />
        <Button kind="link" icon="close" aria-label={removeLabel} onClick={onRemove} />
      </span>
    </li>
  );
}

interface FormProps {
  readonly isReady: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** The form a line turns into. Escape leaves it like Cancel, but not where it only ends the writing of a sign. */
export function LineForm({ isReady, onSave, onCancel, children }: FormProps) {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (isReady) onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form class="add" noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      <div class="line-acts">
        <Button type="submit" kind="quiet" disabled={!isReady}>
          {say('uiSave')}
        </Button>
        <Button kind="link" onClick={onCancel}>
          {say('uiCancel')}
        </Button>
      </div>
    </form>
  );
}
