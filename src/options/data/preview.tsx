import { planWithout } from '../../transfer/plan.ts';
import { Button } from '../../ui/button.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { say, sayPhrase } from '../../ui/words.ts';
import type { Importing } from './importing.ts';
import type { Import } from './use-import.ts';

/** Names shown of a long list; the rest is counted. */
const SHOWN = 100;

/** How many, and on demand who. */
export function Names({ saying, names }: { readonly saying: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details class="names">
      <summary>{saying}</summary>
      <ul>
        {names.slice(0, SHOWN).map((name, index) => (
          <li key={index}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {names.length > SHOWN && <p class="soft">{say('dataMoreNames', { count: names.length - SHOWN })}</p>}
    </details>
  );
}

/** Height of one row of names, in rem. */
const ROW = 2.25;

interface ChooseProps {
  readonly saying: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Who would come, each to be left out: not everybody one follows is somebody one wants here. */
function ChoosePeople({ saying, people, left, onLeft }: ChooseProps) {
  if (people.length === 0) return null;
  const out = people.filter(({ id }) => left.has(id)).length;
  const set = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(left);
    for (const id of ids)
      if (isIn) next.delete(id);
      else next.add(id);
    onLeft(next);
  };
  return (
    <details class="names choose">
      <summary>{saying}</summary>
      <label class="tick">
        <input
          type="checkbox"
          checked={out === 0}
          onChange={event =>
            set(
              people.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
        <span>{say('dataEverybody')}</span>
      </label>
      <RowList
        items={people}
        label={saying}
        rowRem={ROW}
        keyOf={({ id }) => id}
        row={({ id, name }, tabIndex) => (
          <label class="tick">
            <input
              type="checkbox"
              data-row
              tabIndex={tabIndex}
              checked={!left.has(id)}
              onChange={event => set([id], event.currentTarget.checked)}
            />
            <bdi class="one-line">{name}</bdi>
          </label>
        )}
      />
    </details>
  );
}

interface Props {
  readonly importing: Extract<Importing, { at: 'preview' }>;
  readonly on: Import;
}

/** What an import would do, before it does it. */
export function Preview({ importing, on }: Props) {
  const { incoming, plan, left } = importing;
  const chosen = planWithout(plan, left);
  const count = chosen.add.length + chosen.join.length;
  const coming = plan.add.length + plan.join.length;
  const onLeft = (next: ReadonlySet<string>) => on.setLeft(importing, next);
  return (
    <div class="card data-step">
      <h3>{say('dataPreview')}</h3>
      <ChoosePeople saying={say('dataAdd', { count: plan.add.length })} people={plan.add} left={left} onLeft={onLeft} />
      <ChoosePeople
        saying={say('dataJoin', { count: plan.join.length })}
        people={plan.join.map(it => it.before)}
        left={left}
        onLeft={onLeft}
      />
      <Names saying={say('dataLeave', { count: plan.leave.length })} names={plan.leave.map(it => it.name)} />
      {incoming.complaints.map(complaint => (
        <p class="note-line" key={complaint.key}>
          {sayPhrase(complaint)}
        </p>
      ))}
      {coming === 0 && <p>{say('dataNothingNew')}</p>}
      <div class="act">
        {coming > 0 && (
          <Button disabled={count === 0} onClick={() => void on.add(importing)}>
            {say('dataBringIn', { count })}
          </Button>
        )}
        <Button kind="quiet" onClick={on.giveUp}>
          {say(coming > 0 ? 'uiCancel' : 'dataFine')}
        </Button>
      </div>
    </div>
  );
}
