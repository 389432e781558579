import type { PlaceKind } from '../../people/place.ts';

/** What Apple, Google and Nextcloud call a site where it differs from our word. */
const SERVICE_NAMES: Partial<Record<PlaceKind, string>> = { x: 'twitter' };

/** The TYPE of X-SOCIALPROFILE and the SERVICE-TYPE of SOCIALPROFILE (RFC 9554) for a kind of place. */
export const serviceOf = (kind: PlaceKind): string => SERVICE_NAMES[kind] ?? kind;

/** Where a profile is when a card holds only the name somebody carries there (Apple writes `x-apple:ada`). */
const PROFILE: Partial<Record<PlaceKind, (user: string) => string>> = {
  x: user => `https://x.com/${user}`,
  facebook: user => `https://www.facebook.com/${user}`,
  instagram: user => `https://www.instagram.com/${user}/`,
  github: user => `https://github.com/${user}`,
  bluesky: user => `https://bsky.app/profile/${user}`,
};

/** The address of a user's profile on a site; undefined where a name alone does not tell it. */
export function profileOf(kind: PlaceKind, user: string): string | undefined {
  return PROFILE[kind]?.(encodeURIComponent(user.replace(/^@/, '')));
}
