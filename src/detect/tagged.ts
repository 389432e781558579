import type { Place } from '../people/place.ts';
import { meta, metaValues } from './head.ts';
import { normaliseAddress, placeOf } from './places.ts';
import type { Scene } from './scene.ts';

/** Tags that hold an address of the author as often as a name. */
const ADDRESSES = ['article:author', 'og:article:author', 'author', 'og:author', 'dc.creator', 'creator'];

/** The account on X a tag's value stands for: `@ada`, or the address of her profile. */
function accountOnX(value: string): Place | undefined {
  const handle = /^@?(\w{1,20})$/.exec(value.trim())?.[1];
  return placeOf(handle ? `https://x.com/${handle}` : value);
}

/** `@ada@fedi.example`. */
function accountInFediverse(value: string): Place | undefined {
  const [, user, server] = /^@?(\w[\w.-]{0,60})@([a-z0-9][a-z0-9.-]{2,100})$/i.exec(value.trim()) ?? [];
  return user && server ? placeOf(`https://${server}/@${user}`) : undefined;
}

/** Addresses in the tags for authors; some sites write all of them into one value. */
function addressesIn(scene: Scene): Place[] {
  return (
    ADDRESSES.flatMap(name => metaValues(scene.metas, name))
      .flatMap(value => value.split(/,\s{0,3}(?=https?:)/))
      .filter(value => /^(?:https?:)?\/\/|^www\.|^(?:[\w-]{1,40}\.)?facebook\.com\//i.test(value))
      .map(value => placeOf(value, scene.base))
      .filter(place => place !== undefined)
      // A number is a page of the outlet's as often as a person's.
      .filter(place => !/^\d+$/.test(place.handle ?? ''))
  );
}

/** What the page's meta tags give for whoever made it. */
export interface Tagged {
  /** Written out as addresses. */
  readonly addresses: readonly Place[];
  /** Only called by a handle, which some sites make up from the user's name. */
  readonly handles: readonly Place[];
}

export function taggedPlaces(scene: Scene): Tagged {
  const onX = metaValues(scene.metas, 'twitter:creator').map(accountOnX);
  const inFediverse = metaValues(scene.metas, 'fediverse:creator').map(accountInFediverse);
  return {
    addresses: [...addressesIn(scene), ...inFediverse.filter(place => place !== undefined)],
    handles: onX.filter(place => place !== undefined),
  };
}

/** The accounts that its meta tags give for the outlet. */
export function outletPlaces(scene: Scene): Place[] {
  const publisher = normaliseAddress(meta(scene.metas, 'article:publisher', 'og:article:publisher'), scene.base);
  return [accountOnX(meta(scene.metas, 'twitter:site')), placeOf(publisher ?? '')].filter(place => place !== undefined);
}
