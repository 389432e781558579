import { readPost, readProfile } from './reading.ts';
import type { Example, Site } from './site.ts';

/** A company's handle is its name and `.com`: "Forbes" at forbes.com. A person's domain holds more than one plain word. */
const isItsDomain = (name: string, handle: string): boolean =>
  handle === `${name}.com`.toLowerCase() || handle === `${name}.org`.toLowerCase();

const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  home: 'bsky.app',
  // `ada.bsky.social`, a domain of one's own, or the number that stays when the handle changes.
  path: /^\/profile\/((?:[\w-]{1,63}\.){1,5}[a-z]{2,20}|did:[a-z]{2,10}:[\w.:-]{3,100})(?![\w.:-])/i,
  profile: 'https://bsky.app/profile/$1',
  post: /^\/profile\/[^/]{3,150}\/post\/(\w{5,30})/,
  // Several screens stay mounted at once in the app, so the element read carries the handle itself.
  author: '[data-testid="postThreadItem-by-$1"] a[href="/profile/$1"]',
  shown: { bio: '[data-testid="profileHeaderDescription"]' },
  findAuthors(page, url, account) {
    const found = account
      ? account.isProfile
        ? readProfile(bluesky, page, account)
        : readPost(bluesky, page, url, account)
      : [];
    if (!account || found.some(({ name }) => isItsDomain(name, account.handle))) return [];
    // A handle that is a domain of their own is a site they have proved to own.
    const hasDomain = account.isProfile && !/^did:|\.bsky\./.test(account.handle);
    return hasDomain
      ? found.map(author => ({ ...author, links: [...(author.links ?? []), `https://${account.handle}`] }))
      : found;
  },
};
export default bluesky;

export const examples: Example[] = [
  {
    what: 'a profile as served',
    url: 'https://bsky.app/profile/ada.bsky.social',
    html: `<title>Ada Byron (@ada.bsky.social) — Bluesky</title><noscript><h1>JavaScript Required</h1></noscript>
      <script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ada Byron","alternateName":"@ada.bsky.social","description":"Engines."}}</script>`,
    authors: ['Ada Byron'],
    places: ['https://bsky.app/profile/ada.bsky.social'],
  },
  {
    what: 'a post inside the app, where the head is of another page',
    url: 'https://bsky.app/profile/ada.dev/post/3k',
    html: `<title>Post by @ada.dev — Bluesky</title><meta property="og:title" content="Bo Miller (@bo.bsky.social)">
      <div data-testid="postThreadItem-by-bo.bsky.social"><a href="/profile/bo.bsky.social">Bo Miller</a></div>
      <div data-testid="postThreadItem-by-ada.dev"><a href="/profile/ada.dev"><img></a><a href="/profile/ada.dev">Ada Byron</a><a href="/profile/ada.dev">@ada.dev</a></div>`,
    authors: ['Ada Byron'],
    places: ['https://bsky.app/profile/ada.dev'],
  },
  {
    what: 'an outlet at its own domain',
    url: 'https://bsky.app/profile/engines.com/post/3k',
    html: '<meta property="og:title" content="Engines (@engines.com)">',
    authors: [],
  },
  { what: 'the feed', url: 'https://bsky.app/', html: '<title>Bluesky</title>', authors: [] },
];
