import { headIsFor, metaOf, speaksAsMany, titleOf } from './signals.ts';
import type { Example, Site } from './site.ts';

const patreon: Site = {
  id: 'patreon',
  name: 'Patreon',
  hosts: ['patreon.com'],
  home: 'www.patreon.com',
  path: /^\/(?:cw?\/)?(\w[\w.]{1,60})(?![\w.-])/,
  profile: 'https://www.patreon.com/$1',
  reserved: 'creation collection rss checkout product m c cw user',
  findAuthors(page, url, account) {
    if (!account) return url.pathname.startsWith('/posts/') ? undefined : [];
    const title = (headIsFor(page, url) && metaOf(page, 'og:title')) || titleOf(page);
    // Patreon says it itself: "is creating" for one, "are creating" for several.
    if (title.includes(' are creating ') || speaksAsMany(metaOf(page, 'og:description'))) return [];
    const name = /^(?:Get more from )?(.{1,100}?)(?: on Patreon| is creating | \| )/.exec(title.slice(0, 300))?.[1];
    return name ? [{ name, profile: account.profile }] : [];
  },
};
export default patreon;

export const examples: Example[] = [
  {
    what: 'a creator',
    url: 'https://www.patreon.com/c/adabyron/posts',
    html: '<title>Ada Byron | creating engines | Patreon</title><a href="/user?u=1">Rita Reader</a>',
    authors: ['Ada Byron'],
    places: ['https://www.patreon.com/adabyron'],
  },
  {
    what: 'a creator, in other words',
    url: 'https://www.patreon.com/adabyron',
    html: '<title>Get more from Ada Byron on Patreon</title>',
    authors: ['Ada Byron'],
  },
  {
    what: 'a team',
    url: 'https://www.patreon.com/engines',
    html: '<title>Engine Friends are creating engines | Patreon</title>',
    authors: [],
  },
  {
    what: 'the reader’s home',
    url: 'https://www.patreon.com/home',
    html: '<title>Home | Patreon</title>',
    authors: [],
  },
];
