import type { Place } from '../people/place.ts';
import { shortAddress } from '../people/place-name.ts';
import type { Way } from '../people/way.ts';
import type { IconName } from './icon.tsx';

export const placeIcon = ({ kind }: Place): IconName => {
  if (kind === 'site' || kind === 'wordpress' || kind === 'blogger' || kind === 'other') return 'globe';
  return kind === 'feed' ? 'feed' : 'at';
};

const WAY_ICONS: Readonly<Record<Way['kind'], IconName>> = {
  email: 'mail',
  form: 'form',
  message: 'message',
  phone: 'phone',
};

export const wayIcon = ({ kind }: Way): IconName => WAY_ICONS[kind];

/** How a way is called in a line. */
export const wayName = ({ kind, value }: Way): string =>
  kind === 'email' || kind === 'phone' ? value : shortAddress(value);

/** An address to follow from one of our screens: http(s), mail or telephone; undefined for anything else. */
export function safeHref(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol } = new URL(value);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? value : undefined;
}

/** The message that names a sort of place: `uiPlaceSite`, `uiPlaceX`. */
export const placeKindKey = (kind: Place['kind']): string => `uiPlace${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** The message that names a sort of way: `uiWayEmail`. */
export const wayKindKey = (kind: Way['kind']): string => `uiWay${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
