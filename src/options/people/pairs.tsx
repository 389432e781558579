import { useCallback, useState } from 'preact/hooks';
import type { Pair } from '../../people/same.ts';
import { suggestMerges } from '../../store/merges.ts';
import type { Store } from '../../store/open.ts';
import { Button } from '../../ui/button.tsx';
import { useLive } from '../../ui/live.tsx';
import { say } from '../../ui/words.ts';
import { PairLine } from './pair-line.tsx';

const SHOWN = 2;
const SHELVES = ['people'] as const;

const read = (store: Store): Promise<readonly Pair[]> => suggestMerges(store);

/** People who may be one and the same, with the reason; a no is remembered. */
export function Pairs() {
  const live = useLive(useCallback(read, []), SHELVES);
  const [all, setAll] = useState(false);
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <>
      <ul class="pairs">
        {(all ? live.value : live.value.slice(0, SHOWN)).map(pair => (
          <PairLine key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
      {!all && live.value.length > SHOWN && (
        <Button kind="link" onClick={() => setAll(true)}>
          {say('personShowAll', { count: live.value.length })}
        </Button>
      )}
    </>
  );
}
