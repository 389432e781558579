import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Which line of a list is a form just now, and where the keyboard goes when it is a line again. */
export interface Editing {
  readonly list: RefObject<HTMLElement | null>;
  readonly at: string | undefined;
  begin(line: string): void;
  /** @param line what the line is known by now: saving may have changed that */
  end(line: string): void;
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

export function useEditing(): Editing {
  const list = useRef<HTMLElement>(null);
  const [at, setAt] = useState<string>();
  const left = useRef<string | undefined>(undefined);
  const focusIn = (line: string, what: string) =>
    list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"] ${what}`)?.focus();

  useEffect(() => {
    if (at !== undefined) focusIn(at, ':is(input, textarea)');
  }, [at]);
  // After every drawing: a line with another day is drawn anew in another year, and the keyboard goes along.
  useEffect(() => {
    if (left.current === undefined) return;
    if (isNowhere()) focusIn(left.current, '[data-edit]');
    else if (!document.activeElement?.matches('[data-edit]')) left.current = undefined;
  });
  useEffect(() => {
    const forget = () => {
      left.current = undefined;
    };
    document.addEventListener('pointerdown', forget);
    return () => document.removeEventListener('pointerdown', forget);
  }, []);

  return {
    list,
    at,
    begin: setAt,
    end(line) {
      setAt(undefined);
      left.current = line;
    },
  };
}
