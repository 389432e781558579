import type { Place } from '../people/place.ts';
import { placeName } from '../people/place-name.ts';
import type { Way } from '../people/way.ts';
import { Icon } from './icon.tsx';
import { OutsideLink } from './outside-link.tsx';
import { placeIcon, placeKindKey, wayIcon, wayName } from './place-words.ts';
import { say } from './words.ts';

/** A place as a small link that opens it. */
function PlaceChip({ place }: { readonly place: Place }) {
  return (
    <li>
      <OutsideLink class="chip" url={place.url}>
        <Icon name={placeIcon(place)} />
        <bdi>{placeName(place)}</bdi>
        {place.handle && <span class="only-heard">{say(placeKindKey(place.kind))}</span>}
      </OutsideLink>
    </li>
  );
}

interface Props {
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
  readonly location?: string | undefined;
}

/** How to reach somebody, where they publish and where they live, in one line of chips. */
export function Chips({ places, ways, location }: Props) {
  if (places.length + ways.length === 0 && !location) return null;
  return (
    <ul class="chips">
      {ways.map(way => (
        <li class="chip" key={way.value}>
          <Icon name={wayIcon(way)} />
          <bdi>{wayName(way)}</bdi>
        </li>
      ))}
      {places.map(place => (
        <PlaceChip key={place.url} place={place} />
      ))}
      {location && (
        <li class="chip">
          <Icon name="pin" />
          <bdi>{location}</bdi>
        </li>
      )}
    </ul>
  );
}
