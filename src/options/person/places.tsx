import { useState } from 'preact/hooks';
import { placeOf } from '../../detect/places.ts';
import type { Place } from '../../people/place.ts';
import { placeName, shortAddress } from '../../people/place-name.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTell } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { placeIcon, placeKindKey } from '../../ui/place-words.ts';
import { typedPlace } from '../../ui/typed-person.ts';
import { say } from '../../ui/words.ts';

interface Props {
  readonly places: readonly Place[];
  readonly onPlaces: (places: readonly Place[]) => Promise<boolean>;
}

/** Where they publish: pages of any of these places are theirs. */
export function Places({ places, onPlaces }: Props) {
  const tell = useTell();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const remove = async (gone: Place) => {
    if (await onPlaces(places.filter(place => place.url !== gone.url)))
      tell(say('personRemoved', { what: placeName(gone) }), () => void onPlaces(places));
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const place = typedPlace(typed, placeOf);
    if (!place) return setWrong(say('uiAddressWrong'));
    void onPlaces([...places.filter(one => one.url !== place.url), place]);
    setTyped('');
  };
  return (
    <section>
      <h2>{say('personPlaces')}</h2>
      <ul class="facts">
        {places.map(place => (
          <li key={place.url}>
            <Icon name={placeIcon(place)} />
            <span>
              <OutsideLink url={place.url}>
                <bdi>{placeName(place)}</bdi>
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
            <Button
              kind="link"
              icon="close"
              aria-label={say('personRemove', { what: placeName(place) })}
              onClick={() => void remove(place)}
            />
          </li>
        ))}
      </ul>
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
    </section>
  );
}
