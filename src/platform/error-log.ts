/** What went wrong, as much of it as may be kept: no message, since a message can quote a page, an address or a name. */
export interface Mishap {
  /** ms since 1970 */
  readonly at: number;
  /** The page of ours it happened in: `popup`, `options`, `worker`. */
  readonly where: string;
  /** The names of the error and its causes, and a key where we gave the reason: `NotSaved storeNotSavedFull < DataError`. */
  readonly kind: string;
  /** Lines of our own scripts it came through, the nearest first: `open-DFH3ugZb.js:2:310`. */
  readonly lines: readonly string[];
}

/** Where the log lies: the drawer outside the database, which must not fail together with it. */
export interface Drawer {
  get(key: string): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export interface ErrorLog {
  /** Notes an error. Never fails itself: there is nobody left to tell. */
  note(error: unknown): Promise<void>;
  /** The latest first. */
  read(): Promise<readonly Mishap[]>;
  clear(): Promise<void>;
}

const KEY = 'errors';
const MAX_MISHAPS = 100;
const MAX_LINES = 6;
const MAX_CAUSES = 4;
const NAME = /^\w{1,40}$/;
const OWN_LINE = /\/([\w.-]{1,80}\.(?:js|tsx?):\d{1,7}:\d{1,7})\)?$/;

/** A name or a message key of ours; anything else could be somebody's words. */
const wordOf = (value: unknown): string => (typeof value === 'string' && NAME.test(value) ? value : '');

function kindOf(error: unknown): string {
  const kinds: string[] = [];
  for (
    let one = error;
    one !== undefined && kinds.length < MAX_CAUSES;
    one = one instanceof Error ? one.cause : undefined
  ) {
    const { name, phrase } = Object(one) as { name?: unknown; phrase?: { key?: unknown } };
    kinds.push(`${wordOf(name) || typeof one} ${wordOf(phrase?.key)}`.trim());
  }
  return kinds.join(' < ');
}

/** The stack without its first line, which holds the message, and without lines that are not of our files. */
function linesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .slice(0, 10_000)
    .split('\n')
    .flatMap(line => OWN_LINE.exec(line.slice(-200).trimEnd())?.[1] ?? [])
    .slice(0, MAX_LINES);
}

export const mishapOf = (error: unknown, where: string, at: number): Mishap => ({
  at,
  where,
  kind: kindOf(error),
  lines: linesOf(error),
});

const isMishap = (value: unknown): value is Mishap => {
  const it = Object(value) as Partial<Mishap>;
  return (
    typeof it.at === 'number' && typeof it.where === 'string' && typeof it.kind === 'string' && Array.isArray(it.lines)
  );
};

/** The log as plain text, to be copied into a report. */
export const inPlainText = (mishaps: readonly Mishap[]): string =>
  mishaps
    .map(({ at, where, kind, lines }) => [new Date(at).toISOString(), where, kind, ...lines].join('  '))
    .join('\n');

/** The log of one page or of the worker. Two that note in the same moment may lose a line; the log is a help, no record. */
export function errorLog(drawer: Drawer, where: string, now: () => number): ErrorLog {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<readonly Mishap[]> => {
    const kept = await drawer.get(KEY);
    return Array.isArray(kept) ? kept.filter(isMishap).slice(0, MAX_MISHAPS) : [];
  };
  const add = async (mishap: Mishap): Promise<void> =>
    drawer.set({ [KEY]: [mishap, ...(await read())].slice(0, MAX_MISHAPS) });
  return {
    read,
    note(error) {
      const mishap = mishapOf(error, where, now());
      const done = last.then(() => add(mishap)).catch(() => undefined);
      last = done;
      return done;
    },
    clear: () => drawer.remove([KEY]),
  };
}
