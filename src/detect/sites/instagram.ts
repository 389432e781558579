import { readPost, readProfile } from './reading.ts';
import { metaOf, speaksAsMany, titleOf } from './signals.ts';
import type { Example, Site } from './site.ts';

/** "2 Followers - Ada (@ada) on Instagram: “BIO”": what they say of themselves stands in no element of its own. */
const bioOf = (page: Document, handle: string): string =>
  /: ["“](.{1,300})/.exec(
    metaOf(page, 'description').toLowerCase().split(`(@${handle.toLowerCase()})`)[1] ?? '',
  )?.[1] ?? '';

const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com', 'instagr.am'],
  home: 'www.instagram.com',
  path: /^\/(?:(?:stories|_u)\/)?([\w.]{1,30})(?![\w.-])/,
  profile: 'https://www.instagram.com/$1',
  reserved: 'tv reel reels accounts direct developer web _u _n s',
  post: /^\/(?:[\w.]{1,30}\/)?(?:p|reel|reels|tv|stories)\/([\w.-]{3,40})/,
  // Links of the header lead out through l.instagram.com; the reader's own account has none there.
  shown: { links: 'header a[rel~="me"]' },
  findAuthors(page, url, account) {
    if (account?.isProfile && !url.pathname.startsWith('/stories/'))
      return speaksAsMany(bioOf(page, account.handle)) ? [] : readProfile(instagram, page, account);
    const found = readPost(instagram, page, url, account);
    // Of a story only a sentence names whose it is.
    const name =
      account && found.length === 0
        ? /^Watch this story by (.{1,100}?) on Instagram/.exec(titleOf(page))?.[1]
        : undefined;
    return account && name ? [{ name, profile: account.profile }] : found;
  },
};
export default instagram;

export const examples: Example[] = [
  {
    what: 'a profile with a link in its header',
    url: 'https://www.instagram.com/ada.byron/',
    html: `<title>(2) Ada Byron (@ada.byron) • Instagram photos and videos</title>
      <meta name="description" content="12 Followers, 3 Following - Ada Byron (@ada.byron) on Instagram: &quot;Engines and horses&quot;">
      <a href="/rita.reader/">Profile</a><header><a rel="me nofollow noopener noreferrer" href="https://l.instagram.com/?u=https%3A%2F%2Fengines.dev%2F%3Futm_content%3Dlink_in_bio&amp;e=x">engines.dev</a></header>`,
    authors: ['Ada Byron'],
    places: ['https://www.instagram.com/ada.byron', 'https://engines.dev/'],
  },
  {
    what: 'a post, named in its head',
    url: 'https://www.instagram.com/p/Cabc123/',
    html: `<meta property="og:url" content="https://www.instagram.com/p/Cabc123/"><meta property="og:title" content="Ada Byron on Instagram: &quot;Horses&quot;">
      <meta name="twitter:title" content="Ada Byron (@ada.byron) • Instagram photo">`,
    authors: ['Ada Byron'],
    places: ['https://www.instagram.com/ada.byron'],
  },
  {
    what: 'a post opened inside the app, under the head of another one',
    url: 'https://www.instagram.com/p/Cabc123/',
    html: `<meta property="og:url" content="https://www.instagram.com/p/Czzz999/"><meta name="twitter:title" content="Bo Miller (@bo.miller) • Instagram photo">`,
    authors: [],
  },
  {
    what: 'a profile that speaks as many',
    url: 'https://www.instagram.com/enginesinc/',
    html: `<title>Engines (@enginesinc) • Instagram</title><meta name="description" content="1 Follower - Engines (@enginesinc) on Instagram: &quot;We are the makers. Visit our shop&quot;">`,
    authors: [],
  },
  { what: 'search', url: 'https://www.instagram.com/explore/', html: '<title>Instagram</title>', authors: [] },
];
