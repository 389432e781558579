/** What sort of address a place is: one word a site, `site` for a home page or blog of their own, `feed` for its feed. */
export type PlaceKind =
  | 'site'
  | 'feed'
  | 'x'
  | 'facebook'
  | 'mastodon'
  | 'bluesky'
  | 'youtube'
  | 'substack'
  | 'medium'
  | 'linkedin'
  | 'instagram'
  | 'threads'
  | 'github'
  | 'tumblr'
  | 'tiktok'
  | 'reddit'
  | 'patreon'
  | 'goodreads'
  | 'wordpress'
  | 'blogger'
  | 'devto'
  | 'hackernews'
  | 'other';

/** An address where a person publishes. */
export interface Place {
  readonly kind: PlaceKind;
  /** Normalised http(s) address: it is also the identity of the place, so two equal places have equal `url`. */
  readonly url: string;
  /** The name they carry there, without `@`: `ada`, `ada@fedi.example`. */
  readonly handle?: string;
  /** Only a link on a page elsewhere says that it is theirs: good to show, no proof on its own (people/same.ts). */
  readonly linked?: true;
}
