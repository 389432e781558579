import { useCallback } from 'preact/hooks';
import { WAITING_DAYS, type WaitingLine, waitingLines } from '../store/waiting-lines.ts';
import { Button } from '../ui/button.tsx';
import { useLive } from '../ui/live.tsx';
import { say } from '../ui/words.ts';
import { useLines } from './use-lines.ts';

/** The lines selected on a page, shown until they are kept or let go. */
export function LinesWaiting({ lines }: { readonly lines: readonly WaitingLine[] }) {
  const { drop } = useLines();
  if (lines.length === 0) return null;
  return (
    <div class="moment">
      <ul class="lines-here">
        {lines.map(line => (
          <li key={line.text}>
            <blockquote class="quote cut" dir="auto">
              <q>{line.text}</q>
            </blockquote>
            <Button kind="link" small onClick={() => void drop(line)}>
              {say('popupLineDrop')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="soft">{say('popupLineWaits', { days: WAITING_DAYS })}</p>
    </div>
  );
}

/** The same, where only the address of the page is known. */
export function LinesOn({ url }: { readonly url: string }) {
  const live = useLive(useCallback(store => waitingLines(store, url), [url]));
  return live.state === 'ready' ? <LinesWaiting lines={live.value} /> : null;
}
