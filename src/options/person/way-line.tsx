import { useState } from 'preact/hooks';
import { shortAddress } from '../../people/place-name.ts';
import type { Way, WayKind } from '../../people/way.ts';
import { Choice, Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { wayIcon, wayKindKey, wayName } from '../../ui/place-words.ts';
import { say, sayDay } from '../../ui/words.ts';
import type { Editing } from './editing.ts';
import { Line, LineForm } from './line.tsx';
import { rewrittenWay } from './read-way.ts';

const KINDS: readonly WayKind[] = ['email', 'form', 'message', 'phone'];

/** What a way is known by among the others. */
export const wayKey = ({ kind, value }: Way): string => `${kind} ${value}`;

interface Props {
  readonly way: Way;
  readonly editing: Editing;
  readonly onChange: (way: Way) => void;
  readonly onRemove: () => void;
}

/** One way to reach them, with where it was found and when. */
export function WayLine({ way, editing, onChange, onRemove }: Props) {
  const what = wayName(way);
  return (
    <Line
      editing={editing}
      id={wayKey(way)}
      editLabel={say('personEdit', { what })}
      removeLabel={say('personRemove', { what })}
      onRemove={onRemove}
      form={() => (
        <WayForm
          way={way}
          onCancel={() => editing.end(wayKey(way))}
          onSave={changed => {
            onChange(changed);
            editing.end(wayKey(changed));
          }}
        />
      )}
    >
      <Icon name={wayIcon(way)} />
      <span>
        <span class="one-line">
          <bdi>{what}</bdi>
        </span>
        <span class="soft">
          {say(wayKindKey(way.kind))} · <Origin way={way} />
        </span>
      </span>
    </Line>
  );
}

function Origin({ way: { foundAt, foundOn } }: { readonly way: Way }) {
  const when = foundOn === undefined ? undefined : sayDay(foundOn);
  if (!foundAt) return <>{when ? say('personTypedOn', { day: when }) : say('personTyped')}</>;
  return (
    <>
      <OutsideLink url={foundAt}>
        <bdi>{shortAddress(foundAt)}</bdi>
      </OutsideLink>
      {when && `, ${say('personFoundOn', { day: when })}`}
    </>
  );
}

interface FormProps {
  readonly way: Way;
  readonly onSave: (way: Way) => void;
  readonly onCancel: () => void;
}

function WayForm({ way, onSave, onCancel }: FormProps) {
  const [kind, setKind] = useState(way.kind);
  const [value, setValue] = useState(way.value);
  const [wrong, setWrong] = useState<string>();
  const save = () => {
    const changed = rewrittenWay(way, kind, value, Date.now());
    if (changed) onSave(changed);
    else setWrong(wayWrong(kind));
  };
  return (
    <LineForm isReady={value.trim() !== ''} onSave={save} onCancel={onCancel}>
      <WayFields
        kind={kind}
        label={say('personWayValue')}
        value={value}
        wrong={wrong}
        onKind={setKind}
        onValue={next => {
          setValue(next);
          setWrong(undefined);
        }}
      />
    </LineForm>
  );
}

/** Why what was typed is no way of this kind. */
export const wayWrong = (kind: WayKind): string => say(kind === 'email' ? 'uiMailWrong' : 'personWayWrong');

interface FieldsProps {
  readonly kind: WayKind;
  readonly label: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly onKind: (kind: WayKind) => void;
  readonly onValue: (value: string) => void;
}

/** The two fields a way is typed into. */
export function WayFields({ kind, label, value, wrong, onKind, onValue }: FieldsProps) {
  return (
    <>
      <Choice
        label={say('personWayKind')}
        value={kind}
        options={KINDS.map(one => [one, say(wayKindKey(one))] as const)}
        onValue={onKind}
      />
      <Field label={label} value={value} error={wrong} onValue={onValue} />
    </>
  );
}
