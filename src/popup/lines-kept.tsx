import { useCallback } from 'preact/hooks';
import { momentsOf } from '../store/moments.ts';
import { Button } from '../ui/button.tsx';
import { useLive } from '../ui/live.tsx';
import { say } from '../ui/words.ts';
import { useLines } from './use-lines.ts';

/** The newest ones are what the reader wants to see again; the others are on the person's page. */
const MOST = 2;

interface Props {
  readonly personId: string;
  readonly url: string;
}

/** What was kept of this page, so that a line kept a moment ago can be looked at and taken back. */
export function LinesKept({ personId, url }: Props) {
  const live = useLive(useCallback(store => momentsOf(store, personId), [personId]));
  const { remove } = useLines();
  const here = live.state === 'ready' ? live.value.filter(moment => moment.url === url).slice(0, MOST) : [];
  if (here.length === 0) return null;
  return (
    <ul class="lines-here" aria-label={say('letterKept')}>
      {here.map(moment => (
        <li key={moment.id}>
          <blockquote class="quote cut" dir="auto">
            <q>{moment.text}</q>
          </blockquote>
          <Button kind="link" icon="close" aria-label={say('personLineRemove')} onClick={() => void remove(moment)} />
        </li>
      ))}
    </ul>
  );
}
