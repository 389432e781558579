import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchErrors } from '../platform/errors.ts';
import { MadeByNewer } from '../store/errors.ts';
import { Button } from './button.tsx';
import { keepFocus } from './keep-focus.ts';
import { useUndoKey } from './undo-key.ts';
import { say } from './words.ts';

/** How long a notice stays, ms. Whatever was deleted also waits in "Deleted" for 30 days. */
const STAYS = { withUndo: 12_000, without: 6_000 };

interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

type Tell = (text: string, undo?: () => void) => void;

const Telling = createContext<Tell>(() => {});

/** A function that says what was just done, with a way back. */
export const useTell = (): Tell => useContext(Telling);

function Toast({ notice, onEnd }: { readonly notice: Notice; readonly onEnd: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, notice.undo ? STAYS.withUndo : STAYS.without);
    return () => clearTimeout(timer);
  }, [held, notice, onEnd]);
  const undo = () => {
    notice.undo?.();
    onEnd();
  };
  useUndoKey(notice.undo && undo);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the notice while one is on it; nothing is done by it
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {notice.undo && (
        <Button aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
          {say('uiUndo')}
        </Button>
      )}
    </div>
  );
}

/** Holds the one place where what was done is said, for eyes and for screen readers. */
export function Notices({ children }: { readonly children: ComponentChildren }) {
  const [notice, setNotice] = useState<{ readonly id: number; readonly notice: Notice }>();
  const count = useRef(0);
  const tell = useCallback<Tell>((text, undo) => {
    count.current += 1;
    setNotice({ id: count.current, notice: undo ? { text, undo } : { text } });
  }, []);
  const end = useCallback(() => setNotice(undefined), []);
  // What nobody caught is said here, so that nothing fails without a word.
  useEffect(
    () =>
      watchErrors(error => {
        // That the store is of a newer version is said in front of everything already, and this would lie over it.
        if (!(error instanceof MadeByNewer)) tell(say('uiUnexpected'));
      }),
    [tell],
  );
  useEffect(keepFocus, []);
  return (
    <Telling.Provider value={tell}>
      {useMemo(() => children, [children])}
      <div class="toasts" role="status">
        {notice && <Toast key={notice.id} notice={notice.notice} onEnd={end} />}
      </div>
    </Telling.Provider>
  );
}
