import type { PlaceKind } from '../../people/place.ts';
import { type Column, type ColumnMeaning, PLACE_COLUMNS } from '../../transfer/csv/column.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { say } from '../../ui/words.ts';
import type { Importing } from './importing.ts';
import type { Import } from './use-import.ts';

/** What a column may be said to mean. The other meanings are only ever found in our own tables. */
const MEANINGS: readonly (readonly [meaning: ColumnMeaning, key: string])[] = [
  ['skip', 'dataColumnSkip'],
  ['name', 'dataColumnName'],
  ['first-name', 'dataColumnFirst'],
  ['last-name', 'dataColumnLast'],
  ['email', 'dataColumnMail'],
  ['phone', 'dataColumnPhone'],
  ['place', 'dataColumnPlace'],
  ['note', 'dataColumnNote'],
  ['about', 'dataColumnAbout'],
  ['location', 'dataColumnLocation'],
];

const EXAMPLES = 3;

interface Props {
  readonly importing: Extract<Importing, { at: 'columns' }>;
  readonly on: Import;
}

/** What the columns of a table mean, guessed and to be set right before it is read. */
export function Columns({ importing, on }: Props) {
  const { table, columns } = importing;
  const set = (index: number, meaning: ColumnMeaning, kind?: PlaceKind) => {
    const changed: Column = kind ? { meaning, kind } : { meaning };
    on.setColumns({ ...importing, columns: columns.map((column, at) => (at === index ? changed : column)) });
  };
  const named = MEANINGS.map(([meaning, key]) => [meaning, say(key)] as const);
  return (
    <div class="card data-step">
      <h3>{say('dataColumns')}</h3>
      <p class="soft">{say('dataColumnsHint')}</p>
      <ul class="columns">
        {table.headings.map((heading, index) => {
          const meaning = columns[index]?.meaning ?? 'skip';
          const own = named.some(([known]) => known === meaning) ? [] : [[meaning, heading] as const];
          const examples = table.rows.slice(0, EXAMPLES).flatMap(row => row[index] || []);
          return (
            <li key={index}>
              <Choice
                label={heading || PLACE_COLUMNS.other}
                value={meaning}
                options={[...named, ...own]}
                onValue={next => set(index, next, next === meaning ? columns[index]?.kind : undefined)}
              />
              <span class="soft one-line">
                <bdi>{examples.join(' · ').slice(0, 120)}</bdi>
              </span>
            </li>
          );
        })}
      </ul>
      <div class="act">
        <Button onClick={() => void on.readTable(importing)}>{say('dataReadOn')}</Button>
        <Button kind="quiet" onClick={on.giveUp}>
          {say('uiCancel')}
        </Button>
      </div>
    </div>
  );
}
