import { useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../people/card.ts';
import { Button } from '../../ui/button.tsx';
import { usePersonActs } from '../../ui/person-acts.ts';
import { RowList, type RowListHandle } from '../../ui/row-list.tsx';
import { locale, say } from '../../ui/words.ts';
import { ExportChosen } from '../data/export-chosen.tsx';
import { arrange, EVERYBODY, kindsAmong, type Wish } from './arrange.ts';
import { PeopleRow } from './people-row.tsx';
import { PickAll, toggled } from './pick.tsx';
import { Wishes } from './wishes.tsx';

/** Height of one row, in rem. */
const ROW = 3.75;
const names = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });

/** The list with its search, filters and selection. */
export function Everybody({ cards }: { readonly cards: readonly Card[] }) {
  const [wish, setWish] = useState<Wish>(EVERYBODY);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { remove } = usePersonActs();
  const rows = useRef<RowListHandle | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const found = useMemo(() => arrange(cards, wish, names), [cards, wish]);
  const kinds = useMemo(() => kindsAmong(cards), [cards]);
  const selected = found.filter(card => chosen.has(card.id));

  const toggle = (id: string) => setChosen(toggled(chosen, id));
  const onDelete = async () => {
    if (await remove(selected)) setChosen(new Set());
  };
  const now = Date.now();

  return (
    <div class="people-list">
      <Wishes wish={wish} kinds={kinds} onWish={setWish} field={search} onDown={() => rows.current?.focus(0)} />
      <div class="chosen">
        <PickAll all={found.map(card => card.id)} count={selected.length} onChosen={setChosen} />
        {selected.length > 0 && <ExportChosen ids={selected.map(card => card.id)} />}
        {selected.length > 0 && (
          <Button kind="quiet" small icon="bin" onClick={() => void onDelete()}>
            {say('uiDelete')}
          </Button>
        )}
        <span class="soft shown" role="status">
          {found.length < cards.length && say('peopleFound', { count: found.length })}
        </span>
      </div>
      {found.length === 0 && <p class="soft nobody">{say('peopleNobodyFits')}</p>}
      <RowList
        items={found}
        label={say('peopleTitle')}
        rowRem={ROW}
        keyOf={card => card.id}
        handle={rows}
        onLeave={() => search.current?.focus()}
        row={(card, tabIndex) => (
          <PeopleRow card={card} now={now} tabIndex={tabIndex} isChosen={chosen.has(card.id)} onChoose={toggle} />
        )}
      />
    </div>
  );
}
