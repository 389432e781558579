import type { PlaceKind } from '../../people/place.ts';
import type { Extra } from '../extras.ts';

/** What a column of a table says of a person. `skip` is a column we do not use. */
export type ColumnMeaning =
  | 'name'
  | 'first-name'
  | 'middle-name'
  | 'last-name'
  | 'email'
  | 'phone'
  | 'form'
  | 'message'
  | 'place'
  | 'note'
  | Extra
  | 'skip';

/** One column: what it means and, for places, of which kind it says they are. */
export interface Column {
  readonly meaning: ColumnMeaning;
  readonly kind?: PlaceKind;
}

/** The columns Fondly writes before and after those of the places. Part of the format: never translated. */
export const FIRST_COLUMNS = [
  ['Name', 'name'],
  ['Email', 'email'],
  ['Phone', 'phone'],
  ['Contact form', 'form'],
  ['Direct message', 'message'],
  ['Note', 'note'],
  ['About', 'about'],
  ['Location', 'location'],
  ['Step', 'step'],
  ['Stay in touch (days)', 'rhythm-days'],
  ['Never suggest', 'never-suggest'],
  ['Saved', 'saved'],
  ['Saved from', 'saved-from'],
  ['Saved from title', 'saved-title'],
  ['Fondly id', 'id'],
] as const satisfies readonly (readonly [string, ColumnMeaning])[];

/** Headings of the columns of places, one for each kind. */
export const PLACE_COLUMNS: Readonly<Record<PlaceKind, string>> = {
  site: 'Website',
  feed: 'Feed',
  x: 'X',
  facebook: 'Facebook',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  youtube: 'YouTube',
  substack: 'Substack',
  medium: 'Medium',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  threads: 'Threads',
  github: 'GitHub',
  tumblr: 'Tumblr',
  tiktok: 'TikTok',
  reddit: 'Reddit',
  patreon: 'Patreon',
  goodreads: 'Goodreads',
  wordpress: 'WordPress',
  blogger: 'Blogger',
  devto: 'DEV',
  hackernews: 'Hacker News',
  other: 'Other place',
};

export const PLACE_KINDS = Object.keys(PLACE_COLUMNS) as readonly PlaceKind[];
