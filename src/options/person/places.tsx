import { useState } from 'preact/hooks';
import { placeOf } from '../../detect/places.ts';
import type { Place } from '../../people/place.ts';
import { placeName } from '../../people/place-name.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { typedPlace } from '../../ui/typed-person.ts';
import { say } from '../../ui/words.ts';
import { useEditing } from './editing.ts';
import { PlaceLine } from './place-line.tsx';
import { replaced } from './replaced.ts';

interface Props {
  readonly places: readonly Place[];
  readonly onPlaces: (places: readonly Place[]) => Promise<boolean>;
}

const urlOf = ({ url }: Place): string => url;

/** Where they publish: pages of any of these places are theirs. */
export function Places({ places, onPlaces }: Props) {
  const tell = useTell();
  const editing = useEditing();
  const put = async (next: readonly Place[], said: string) => {
    if (await onPlaces(next)) tell(said, () => void onPlaces(places));
  };
  return (
    <section ref={editing.list}>
      <h2>{say('personPlaces')}</h2>
      <ul class="facts">
        {places.map(place => (
          <PlaceLine
            key={place.url}
            place={place}
            editing={editing}
            onChange={changed => void put(replaced(places, place, changed, urlOf), say('personChanged'))}
            onRemove={() =>
              void put(
                places.filter(one => one.url !== place.url),
                say('personRemoved', { what: placeName(place) }),
              )
            }
          />
        ))}
      </ul>
      <AddPlace onAdd={place => void onPlaces([...places.filter(one => one.url !== place.url), place])} />
    </section>
  );
}

function AddPlace({ onAdd }: { readonly onAdd: (place: Place) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const place = typedPlace(typed, placeOf);
    if (!place) return setWrong(say('uiAddressWrong'));
    onAdd(place);
    setTyped('');
  };
  return (
    <form class="add" noValidate onSubmit={onSubmit}>
      <Field
        label={say('personPlaceNew')}
        value={typed}
        error={wrong}
        inputMode="url"
        onValue={next => {
          setTyped(next);
          setWrong(undefined);
        }}
      />
      <Button type="submit" kind="quiet" disabled={typed.trim() === ''}>
        {say('personAdd')}
      </Button>
    </form>
  );
}
