/** Rows drawn beyond what is seen, so that a quick scroll does not show a gap. */
const BEYOND = 8;

/** The rows to draw, first included, end excluded. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Which of `count` rows of `rowHeight` px show in a box of `height` px that is scrolled down by `top` px. */
export function rowWindow(top: number, height: number, rowHeight: number, count: number): RowWindow {
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - BEYOND, count));
  const end = Math.max(first, Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND));
  return { first, end };
}

/** Where a key moves the current row to; undefined for keys that move nothing. */
export function rowAfter(key: string, at: number, count: number, page: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, to));
}
