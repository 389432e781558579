import { useCallback } from 'preact/hooks';
import type { Pair } from '../../people/same.ts';
import { merge, part, suggestMerges } from '../../store/merges.ts';
import type { Store } from '../../store/open.ts';
import { changePerson } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useLive } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayPhrase } from '../../ui/words.ts';

const SHOWN = 2;

const read = (store: Store): Promise<readonly Pair[]> => suggestMerges(store);

/** People who may be one and the same, with the reason; a no is remembered. */
export function Pairs() {
  const live = useLive(useCallback(read, []));
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <ul class="pairs">
      {live.value.slice(0, SHOWN).map(pair => (
        <PairLine key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
      ))}
    </ul>
  );
}

function PairLine({ pair: { one, other, reason } }: { readonly pair: Pair }) {
  const act = useAct();
  const tell = useTell();
  const onJoin = () =>
    act(async store => {
      const record = await merge(store, one.id, other.id);
      tell(say('personJoined', { name: other.name }), () => void act(again => part(again, record.id)));
    });
  const onNo = () => act(store => changePerson(store, one, { notSameAs: [...(one.notSameAs ?? []), other.id] }));
  return (
    <li class="note-line">
      <span>
        {say('peoplePair', { one: one.name, other: other.name })} <span class="soft">{sayPhrase(reason)}</span>
      </span>
      <span class="act">
        <Button kind="quiet" small onClick={() => void onJoin()}>
          {say('personJoin')}
        </Button>
        <Button kind="link" small onClick={() => void onNo()}>
          {say('peoplePairNo')}
        </Button>
      </span>
    </li>
  );
}
