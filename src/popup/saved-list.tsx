import { useRef, useState } from 'preact/hooks';
import { searchCards } from '../people/search.ts';
import { WhenReady } from '../ui/live.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { RowList, type RowListHandle } from '../ui/row-list.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useSlash } from '../ui/slash.ts';
import { type Cards, useCards } from '../ui/use-cards.ts';
import { say } from '../ui/words.ts';

/** Height of one row, in rem. */
const ROW = 3.5;

interface Props {
  readonly onOpen: (id: string) => void;
}

/** Everybody saved, newest first, with a search that answers while one types. */
export function SavedList({ onOpen }: Props) {
  const live = useCards();
  return (
    <section class="saved-list" aria-label={say('popupSavedPeople')}>
      <WhenReady live={live}>
        {({ cards, count }) =>
          count === 0 ? (
            <p class="soft nobody">{say('popupNobodySaved')}</p>
          ) : (
            <Found cards={cards} count={count} onOpen={onOpen} />
          )
        }
      </WhenReady>
    </section>
  );
}

function Found({ cards, count, onOpen }: Props & Cards) {
  const [query, setQuery] = useState('');
  const rows = useRef<RowListHandle | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  const found = searchCards(cards, query);
  const first = found[0];
  return (
    <>
      <div class="find">
        <SearchField
          field={field}
          label={say('popupSearch')}
          placeholder={say('popupSearchCount', { count })}
          value={query}
          onValue={setQuery}
          onDown={() => rows.current?.focus(0)}
          onEnter={() => first && onOpen(first.id)}
        />
      </div>
      {found.length === 0 && <p class="soft nobody">{say('popupNobodyFound', { query })}</p>}
      <RowList
        items={found}
        label={say('popupPeople')}
        rowRem={ROW}
        keyOf={card => card.id}
        handle={rows}
        onLeave={() => field.current?.focus()}
        row={(card, tabIndex) => <PersonRow card={card} now={Date.now()} tabIndex={tabIndex} onOpen={onOpen} />}
      />
    </>
  );
}
