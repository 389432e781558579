import { useEffect, useRef } from 'preact/hooks';

const FIELDS = 'input:not([type=checkbox], [type=radio], [type=file]), textarea';

/** Control+Z, or ⌘Z; by the place of the key where the letters there are none of ours. */
const isUndo = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) &&
  !altKey &&
  !shiftKey &&
  (key.toLowerCase() === 'z' || (code === 'KeyZ' && !/^[a-z]$/i.test(key)));

/**
 * Takes back what was done last by the key everybody knows: the button for it stands at the end of the page, and not for
 * long. In a field with words in it, or where one has just been typing, the key is the field's own.
 */
export function useUndoKey(undo: (() => void) | undefined): void {
  const typedInto = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (!undo) return;
    const onInput = ({ target }: Event) => {
      typedInto.current = target;
    };
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const field = target instanceof Element && target.closest<HTMLInputElement>(FIELDS);
      if (!isUndo(event) || event.defaultPrevented || (field && (field.value || field === typedInto.current))) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('input', onInput);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('input', onInput);
      document.removeEventListener('keydown', onKey);
    };
  });
}
