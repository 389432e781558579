import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asTyped } from '../store/as-typed.ts';
import { useAct } from './act.ts';

/** A text two windows rewrote, with both versions. */
export interface TextClash {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  /** Puts this into the place of both. */
  readonly keep: (text: string) => void;
}

interface Kept<T, C> {
  /** The record with what is typed in it. */
  readonly shown: T;
  /** Keeps a change; false, having said why, where it is not on disk yet. */
  readonly write: (change: C) => Promise<boolean>;
  readonly clashes: readonly TextClash[];
}

/** How long until what was not saved is tried again, ms; twice as long each time. */
const AGAIN_MS = 3_000;
const LONGEST_MS = 300_000;

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

/**
 * A record as it stands on the page, every change kept as it is made, on top of whatever the store makes of it meanwhile.
 * Give the component the id of the record as `key`.
 * @param texts fields whose words are shown side by side when they clash; of the others the last choice counts
 */
export function useAsTyped<T extends { readonly rev: number }, C extends object>(
  record: T,
  save: (before: T, change: C) => Promise<T>,
  texts: readonly (keyof C & string)[],
): Kept<T, C> {
  const act = useAct();
  const [, setDrawn] = useState(0);
  const draw = useCallback(() => setDrawn(now => now + 1), []);
  const [saving] = useState(() => asTyped(record, save));
  saving.follow(record);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const again = useCallback(
    (after: number) => {
      clearTimeout(timer.current);
      if (!saving.isPending) return;
      const retry = () => again(Math.min(after * 2, LONGEST_MS));
      timer.current = setTimeout(() => saving.typed({} as C).then(draw, retry), after);
    },
    [saving, draw],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = useCallback(
    async (change: C) => {
      const isSaved = act(async () => {
        await saving.typed(change);
      });
      draw();
      const done = await isSaved;
      const chosen = Object.entries(saving.clash?.mine ?? {}).filter(([field]) => !texts.includes(field as never));
      if (chosen.length > 0) await act(() => saving.keep(Object.fromEntries(chosen) as C));
      draw();
      if (!done) again(AGAIN_MS);
      return done;
    },
    [act, again, draw, saving, texts],
  );

  const { clash } = saving;
  const clashes = Object.entries(clash?.mine ?? {}).flatMap(([field, mine]): TextClash[] => {
    const theirs = (clash?.theirs as Readonly<Record<string, unknown>> | undefined)?.[field];
    if (!isText(mine) || !isText(theirs)) return [];
    const keep = (text: string) => void act(() => saving.keep({ [field]: text } as C)).then(draw);
    return [{ field, mine: String(mine ?? ''), theirs: String(theirs ?? ''), keep }];
  });
  return { shown: saving.shown, write, clashes };
}
