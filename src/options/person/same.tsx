import { useCallback, useState } from 'preact/hooks';
import type { Card } from '../../people/card.ts';
import type { MergeRecord } from '../../people/merge-record.ts';
import type { Person } from '../../people/person.ts';
import { searchCards } from '../../people/search.ts';
import { listCards } from '../../store/cards.ts';
import { merge, mergesOf, part, suggestMergesOf } from '../../store/merges.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { Field } from '../../ui/field.tsx';
import { useLive } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayDay } from '../../ui/words.ts';
import { PairLine } from '../people/pair-line.tsx';

const SHOWN = 4;
const SHELVES = ['people'] as const;

/** Two records that are one person, joined by hand; and parted again, whenever, with nothing lost. */
export function Same({ person }: { readonly person: Person }) {
  const merges = useLive(useCallback(store => mergesOf(store, person.id), [person.id]));
  const maybe = useLive(
    useCallback(store => suggestMergesOf(store, person.id), [person.id]),
    SHELVES,
  );
  const done = merges.state === 'ready' ? merges.value : [];
  const pairs = maybe.state === 'ready' ? maybe.value : [];
  return (
    <section>
      <h2>{say('personSame')}</h2>
      <p class="soft">{say('personSameHint')}</p>
      {pairs.length > 0 && (
        <ul class="pairs">
          {pairs.map(pair => (
            <PairLine key={pair.other.id} pair={pair} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <ul class="facts">
          {done.map((record, index) => (
            <Merged key={record.id} record={record} isLatest={index === 0} />
          ))}
        </ul>
      )}
      <Join person={person} />
    </section>
  );
}

/** One merge; they are parted in the order opposite to that they were made in. */
function Merged({ record, isLatest }: { readonly record: MergeRecord; readonly isLatest: boolean }) {
  const act = useAct();
  const tell = useTell();
  const onPart = () =>
    act(async store => {
      await part(store, record.id);
      tell(say('personParted'), () => void act(again => merge(again, record.keptId, record.goneId)));
    });
  return (
    <li>
      <Face name={record.gone.name} size="small" />
      <span>
        <bdi>{record.gone.name}</bdi>
        <span class="soft one-line">{say('personJoinedOn', { day: sayDay(record.mergedAt) })}</span>
      </span>
      {isLatest && (
        <Button kind="quiet" small onClick={() => void onPart()}>
          {say('personPart')}
        </Button>
      )}
    </li>
  );
}

function Join({ person }: { readonly person: Person }) {
  const [query, setQuery] = useState('');
  const cards = useLive(listCards);
  const act = useAct();
  const tell = useTell();
  const others = cards.state === 'ready' ? cards.value.filter(card => card.id !== person.id) : [];
  const found = query.trim() === '' ? [] : searchCards(others, query).slice(0, SHOWN);
  const onJoin = (card: Card) =>
    act(async store => {
      const record = await merge(store, person.id, card.id);
      setQuery('');
      tell(say('personJoined', { name: card.name }), () => void act(again => part(again, record.id)));
    });
  return (
    <>
      <Field label={say('personSameWho')} value={query} autocomplete="off" onValue={setQuery} />
      <ul class="facts">
        {found.map(card => (
          <li key={card.id}>
            <Face name={card.name} size="small" />
            <span>
              <bdi>{card.name}</bdi>
              <span class="soft one-line">
                <bdi>{card.where ?? say('uiNoPlace')}</bdi>
              </span>
            </span>
            <Button
              kind="quiet"
              small
              aria-label={say('personJoinWith', { name: card.name })}
              onClick={() => void onJoin(card)}
            >
              {say('personJoin')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
