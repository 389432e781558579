import { useCallback } from 'preact/hooks';
import { goBackTo } from '../../store/answer.ts';
import type { Store } from '../../store/open.ts';
import { listSnapshots, type Snapshot } from '../../store/snapshots.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayAgo, sayDay } from '../../ui/words.ts';

const read = async (store: Store): Promise<readonly Snapshot[]> => (store.keep ? listSnapshots(store.keep) : []);

/** The copies Fondly keeps by itself, outside its own storage, to go back to. */
export function Copies() {
  const live = useLive(useCallback(read, []));
  const act = useAct();
  const tell = useTell();
  const onRestore = async (snapshot: Snapshot) => {
    let isWhole = false;
    const isDone = await act(async store => {
      isWhole = await goBackTo(store, snapshot);
    });
    if (isDone) tell(say(isWhole ? 'dataRestored' : 'dataCopyDamaged'));
  };
  return (
    <section>
      <h2>{say('dataCopies')}</h2>
      <p class="soft">{say('dataCopiesHint')}</p>
      <WhenReady live={live}>
        {copies =>
          copies.length === 0 ? (
            <p>{say('dataNoCopies')}</p>
          ) : (
            <ul class="copies">
              {copies.map(copy => (
                <li key={copy.turn}>
                  <span>{say('dataCopyOf', { count: copy.people, day: sayDay(copy.at) })}</span>
                  <span class="soft">{sayAgo(copy.at, Date.now())}</span>
                  <Button kind="quiet" small onClick={() => void onRestore(copy)}>
                    {say('dataGoBack')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </WhenReady>
    </section>
  );
}
