import { useState } from 'preact/hooks';
import type { Person } from '../../people/person.ts';
import { listDeleted, restorePeople } from '../../store/people.ts';
import { purgePeople } from '../../store/purge.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { howFar } from '../../ui/how-far.ts';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { Picture } from '../../ui/picture.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { say } from '../../ui/words.ts';
import { DeletedRow } from './deleted-row.tsx';
import { PickAll, toggled } from './pick.tsx';

const SHELVES = ['people'] as const;
/** Height of one row, in rem. */
const ROW = 3.75;

/** Who was deleted in the last 30 days, to bring back with all that was theirs. */
export function Deleted() {
  const live = useLive(listDeleted, SHELVES);
  return (
    <WhenReady live={live}>
      {people =>
        people.length === 0 ? (
          <div class="card">
            <Empty title={say('peopleNobodyDeleted')} picture={<Picture name="rest" />} />
          </div>
        ) : (
          <Gone people={people} />
        )
      }
    </WhenReady>
  );
}

function Gone({ people }: { readonly people: readonly Person[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asks, setAsks] = useState(false);
  const { restore, deleteForGood } = useWays();
  const selected = people.filter(({ id }) => chosen.has(id));
  const now = Date.now();
  const onDelete = async () => {
    setAsks(false);
    if (await deleteForGood(selected)) setChosen(new Set());
  };
  return (
    <div class="people-list">
      <div class="chosen">
        <PickAll all={people.map(({ id }) => id)} count={selected.length} onChosen={setChosen} />
        {selected.length > 0 && (
          <>
            <Button kind="quiet" small onClick={() => void restore(selected)}>
              {say('peopleRestore')}
            </Button>
            <Button kind="quiet" small icon="bin" onClick={() => setAsks(true)}>
              {say('peopleForGood')}
            </Button>
          </>
        )}
      </div>
      <RowList
        items={people}
        label={say('peopleDeleted')}
        rowRem={ROW}
        keyOf={person => person.id}
        row={(person, tabIndex) => (
          <DeletedRow
            person={person}
            now={now}
            tabIndex={tabIndex}
            isChosen={chosen.has(person.id)}
            onChoose={id => setChosen(toggled(chosen, id))}
            onRestore={one => void restore([one])}
          />
        )}
      />
      {asks && <Question count={selected.length} onYes={() => void onDelete()} onNo={() => setAsks(false)} />}
    </div>
  );
}

interface QuestionProps {
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** There is no way back from this one, so it asks. */
function Question({ count, onYes, onNo }: QuestionProps) {
  return (
    <Dialog title={say('peopleForGoodTitle')} onClose={onNo}>
      <p>{say('peopleChosen', { count })}</p>
      <p>{say('peopleForGoodText')}</p>
      <div class="act">
        <Button kind="quiet" onClick={onNo}>
          {say('uiCancel')}
        </Button>
        <Button kind="danger" onClick={onYes}>
          {say('peopleForGood')}
        </Button>
      </div>
    </Dialog>
  );
}

/** The two ways out of Deleted. */
function useWays() {
  const act = useAct();
  const tell = useTell();
  return {
    restore: (people: readonly Person[]) =>
      act(async store => {
        const ids = people.map(({ id }) => id);
        await restorePeople(store, ids, howFar(tell, 'peopleRestoring', ids.length));
        const [first] = people;
        tell(
          first && people.length === 1
            ? say('peopleRestored', { name: first.name })
            : say('peopleRestoredMany', { number: people.length }),
        );
      }),
    deleteForGood: (people: readonly Person[]) =>
      act(async store => {
        const ids = people.map(({ id }) => id);
        await purgePeople(store, ids, howFar(tell, 'peopleDeleting', ids.length));
        tell(say('peopleForGoodDone'));
      }),
  };
}
