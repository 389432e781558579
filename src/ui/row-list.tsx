import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowAfter, rowWindow } from './row-window.ts';

export interface RowListHandle {
  /** Moves the keyboard to a row. */
  focus(index: number): void;
}

interface Props<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** Height of one row in rem, so that rows grow with the reader's letters. */
  readonly rowRem: number;
  readonly keyOf: (item: T) => string;
  /** One row; the element the keyboard lands on carries `data-row` and the given `tabIndex`. */
  readonly row: (item: T, tabIndex: number) => ComponentChildren;
  readonly handle?: RefObject<RowListHandle | null>;
  /** Arrow up on the first row. */
  readonly onLeave?: () => void;
}

const remInPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The part of a box that is seen, kept up to date while it scrolls and changes size. */
function useView(box: RefObject<HTMLDivElement | null>): { readonly top: number; readonly height: number } {
  const [view, setView] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
  return view;
}

/** A list of any length that draws only the rows one sees. Arrow keys, Home, End and Page keys move through it. */
export function RowList<T>({ items, label, rowRem, keyOf, row, handle, onLeave }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const view = useView(box);
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState<number>();
  const rowHeight = rowRem * remInPx();
  const count = items.length;
  const current = Math.min(at, Math.max(0, count - 1));

  const focus = (index: number) => {
    const element = box.current;
    if (!element || count === 0) return;
    const top = index * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    const below = top + rowHeight - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
    setAt(index);
    setWanted(index);
  };
  if (handle) handle.current = { focus };

  // Before the paint: a second key pressed at once must find the keyboard where the first one put it.
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] [data-row]`)?.focus({ preventScroll: true });
    setWanted(undefined);
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent) => {
    const onRow = event.target instanceof Element && event.target.closest('[data-row]');
    if (!onRow || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowUp' && current === 0 && onLeave) {
      event.preventDefault();
      return onLeave();
    }
    const to = rowAfter(event.key, current, count, Math.max(1, Math.floor(view.height / rowHeight) - 1));
    if (to === undefined) return;
    event.preventDefault();
    focus(to);
  };

  const { first, end } = rowWindow(view.top, view.height, rowHeight, count);
  const drawn = items.slice(first, end).map((item, offset) => ({ item, index: first + offset }));
  // The current row stays drawn when it is scrolled away, or the keyboard would lose its place.
  const kept = items[current];
  if (kept !== undefined && (current < first || current >= end)) drawn.push({ item: kept, index: current });

  return (
    <div class="row-list" ref={box}>
      <ul aria-label={label} onKeyDown={onKeyDown} style={{ blockSize: `${count * rowHeight}px` }}>
        {drawn.map(({ item, index }) => (
          <li
            key={keyOf(item)}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ insetBlockStart: `${index * rowHeight}px`, blockSize: `${rowHeight}px` }}
            onFocusCapture={() => setAt(index)}
          >
            {row(item, index === current ? 0 : -1)}
          </li>
        ))}
      </ul>
    </div>
  );
}
