import { type Carrier, handOver, tidyBody } from '../../letter/compose.ts';
import type { Letter } from '../../letter/letter.ts';
import { handOver as markHanded } from '../../store/letters.ts';
import { useAct } from '../../ui/act.ts';
import { useTell } from '../../ui/notice.tsx';
import { openOut, type Press } from '../../ui/open-out.ts';
import { say } from '../../ui/words.ts';
import type { Words } from './use-letter.ts';

interface Given {
  /** What goes on the clipboard, if anything. */
  readonly copied?: string;
  /** The address to go on to then. */
  readonly open?: string;
}

/** The ways a letter leaves the sheet. Each takes the press that asked for it; a script's click does nothing. */
export function useHandOver(letter: Letter, words: Words) {
  const act = useAct();
  const tell = useTell();
  const give = async (press: Press, { copied, open }: Given) => {
    if (!press.isTrusted) return;
    if (copied !== undefined) await navigator.clipboard.writeText(copied);
    await act(store => markHanded(store, letter.id));
    if (copied !== undefined) tell(say(open ? 'letterCopiedPaste' : 'letterCopied'));
    if (open) openOut(press, open);
  };
  const body = tidyBody(words.body);
  return {
    byCarrier: (press: Press, carrier: Carrier) => {
      const over = handOver(carrier, { ...words, to: words.to.trim() });
      if (over) void give(press, { open: over.href, ...(over.bodyByClipboard && { copied: body }) });
    },
    byPage: (press: Press, url: string) => void give(press, { copied: body, open: url }),
    copyAll: (press: Press) => void give(press, { copied: `${words.subject}\n\n${body}` }),
  };
}
