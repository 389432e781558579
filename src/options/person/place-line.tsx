import { useState } from 'preact/hooks';
import { placeOf } from '../../detect/places.ts';
import type { Place } from '../../people/place.ts';
import { placeName, shortAddress } from '../../people/place-name.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { placeIcon, placeKindKey } from '../../ui/place-words.ts';
import { typedPlace } from '../../ui/typed-person.ts';
import { say } from '../../ui/words.ts';
import type { Editing } from './editing.ts';
import { Line, LineForm } from './line.tsx';

interface Props {
  readonly place: Place;
  readonly editing: Editing;
  readonly onChange: (place: Place) => void;
  readonly onRemove: () => void;
}

/** One place they publish at. */
export function PlaceLine({ place, editing, onChange, onRemove }: Props) {
  const what = placeName(place);
  const save = (changed: Place) => {
    if (changed.url !== place.url) onChange(changed);
    editing.end(changed.url);
  };
  return (
    <Line
      editing={editing}
      id={place.url}
      editLabel={say('personEdit', { what })}
      removeLabel={say('personRemove', { what })}
      onRemove={onRemove}
      form={() => <PlaceForm place={place} onCancel={() => editing.end(place.url)} onSave={save} />}
    >
      <Icon name={placeIcon(place)} />
      <span>
        <OutsideLink url={place.url}>
          <bdi>{what}</bdi>
        </OutsideLink>
        <span class="soft one-line">
          {say(placeKindKey(place.kind))}
          {place.handle && (
            <>
              {' · '}
              <bdi>{shortAddress(place.url)}</bdi>
            </>
          )}
        </span>
      </span>
    </Line>
  );
}

interface FormProps {
  readonly place: Place;
  readonly onSave: (place: Place) => void;
  readonly onCancel: () => void;
}

function PlaceForm({ place, onSave, onCancel }: FormProps) {
  const [typed, setTyped] = useState(place.url);
  const [wrong, setWrong] = useState<string>();
  const save = () => {
    const changed = typed.trim() === place.url ? place : typedPlace(typed, placeOf);
    if (changed) onSave(changed);
    else setWrong(say('uiAddressWrong'));
  };
  return (
    <LineForm isReady={typed.trim() !== ''} onSave={save} onCancel={onCancel}>
      <Field
        label={say('personPlaceAddress')}
        value={typed}
        error={wrong}
        inputMode="url"
        onValue={next => {
          setTyped(next);
          setWrong(undefined);
        }}
      />
    </LineForm>
  );
}
