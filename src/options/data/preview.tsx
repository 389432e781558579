import { Button } from '../../ui/button.tsx';
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

interface Props {
  readonly importing: Extract<Importing, { at: 'preview' }>;
  readonly on: Import;
}

/** What an import would do, before it does it. */
export function Preview({ importing: { incoming, plan }, on }: Props) {
  const coming = plan.add.length + plan.join.length;
  return (
    <div class="card data-step">
      <h3>{say('dataPreview')}</h3>
      <Names saying={say('dataAdd', { count: plan.add.length })} names={plan.add.map(it => it.name)} />
      <Names saying={say('dataJoin', { count: plan.join.length })} names={plan.join.map(it => it.before.name)} />
      <Names saying={say('dataLeave', { count: plan.leave.length })} names={plan.leave.map(it => it.name)} />
      {incoming.complaints.map(complaint => (
        <p class="note-line" key={complaint.key}>
          {sayPhrase(complaint)}
        </p>
      ))}
      {coming === 0 && <p>{say('dataNothingNew')}</p>}
      <div class="act">
        {coming > 0 && (
          <Button onClick={() => void on.add(incoming.people)}>{say('dataBringIn', { count: coming })}</Button>
        )}
        <Button kind="quiet" onClick={on.giveUp}>
          {say(coming > 0 ? 'uiCancel' : 'dataFine')}
        </Button>
      </div>
    </div>
  );
}
