import { useCallback, useState } from 'preact/hooks';
import { goBackTo } from '../../store/answer.ts';
import type { Store } from '../../store/open.ts';
import { listSnapshots, type Snapshot } from '../../store/snapshots.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayAgo, sayDay } from '../../ui/words.ts';
import { HowFar } from './how-far.tsx';

const read = async (store: Store): Promise<readonly Snapshot[]> => (store.keep ? listSnapshots(store.keep) : []);

/** The copies Fondly keeps by itself, outside its own storage, to go back to. */
export function Copies() {
  const live = useLive(useCallback(read, []));
  const act = useAct();
  const tell = useTell();
  const [share, setShare] = useState<number>();
  const onRestore = async (snapshot: Snapshot) => {
    // One at a time; a button that is switched off would lose the focus.
    if (share !== undefined) return;
    let isWhole = false;
    setShare(0);
    const isDone = await act(async store => {
      isWhole = await goBackTo(store, snapshot, setShare);
    });
    setShare(undefined);
    if (isDone) tell(say(isWhole ? 'dataRestored' : 'dataCopyDamaged'));
  };
  return (
    <section>
      <h2>{say('dataCopies')}</h2>
      <p class="soft">{say('dataCopiesHint')}</p>
      {share !== undefined && (
        <div class="card data-step">
          <HowFar doing="dataWriting" share={share} />
        </div>
      )}
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
