import type { Pair } from '../../people/same.ts';
import { merge, part } from '../../store/merges.ts';
import { changePerson, type PersonChange } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayPhrase } from '../../ui/words.ts';

/** The same person? Yes joins them, no is remembered; both with a way back. */
export function PairLine({ pair: { one, other, reason } }: { readonly pair: Pair }) {
  const act = useAct();
  const tell = useTell();
  const onJoin = () =>
    act(async store => {
      const record = await merge(store, one.id, other.id);
      tell(say('personJoined', { name: other.name }), () => void act(again => part(again, record.id)));
    });
  const onNo = () =>
    act(async store => {
      const before = one.notSameAs;
      const after = await changePerson(store, one, { notSameAs: [...(before ?? []), other.id] });
      const back = { notSameAs: before } as PersonChange;
      tell(say('peoplePairTwo'), () => void act(again => changePerson(again, after, back)));
    });
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
