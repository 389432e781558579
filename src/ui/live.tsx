import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { noteError } from '../platform/errors.ts';
import { onChange } from '../store/changes.ts';
import type { Store } from '../store/open.ts';
import type { Shelf } from '../store/schema.ts';
import { Button } from './button.tsx';
import { ourStore } from './our-store.ts';
import { say } from './words.ts';

/** A value read from the store that follows every change of it. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly retry: () => void };

/**
 * Reads, and reads again whenever the store changes. What is on the screen stays until the new value is there, also where
 * that cannot be read.
 * @param read must be the same function as long as it reads the same (useCallback)
 * @param from the shelves it reads, where a change of others is no reason to read again
 */
export function useLive<T>(read: (store: Store) => Promise<T>, from?: readonly Shelf[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const turn = useRef(0);
  const shown = useRef<typeof read | undefined>(undefined);
  const again = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const value = await read(await ourStore());
      if (mine !== turn.current) return;
      shown.current = read;
      setLive({ state: 'ready', value });
    } catch (error) {
      noteError(error);
      // What stands there may be a form with words in it that are nowhere else.
      if (mine === turn.current && shown.current !== read) setLive({ state: 'failed', retry: again });
    }
  }, [read]);
  useEffect(() => {
    void again();
    return onChange(({ shelves }) => {
      if (from === undefined || shelves.some(shelf => from.includes(shelf))) void again();
    });
  }, [again, from]);
  return live;
}

interface Props<T> {
  readonly live: Live<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Draws a live value; while it loads three quiet lines, and if it cannot be read one sentence and a way to try again. */
export function WhenReady<T>({ live, children }: Props<T>) {
  if (live.state === 'ready') return <>{children(live.value)}</>;
  if (live.state === 'failed') return <Failed retry={live.retry} />;
  return (
    <div class="waiting" aria-busy="true">
      <span />
      <span />
      <span />
    </div>
  );
}

function Failed({ retry }: { readonly retry: () => void }) {
  return (
    <div class="note-line warn" role="alert">
      <p>{say('uiReadFailed')}</p>
      <Button kind="link" small onClick={retry}>
        {say('uiTryAgain')}
      </Button>
    </div>
  );
}
