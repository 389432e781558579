import { attribute, find } from '../dom.ts';
import { accountOf } from './account.ts';
import { headIsFor, metaOf, titleOf } from './signals.ts';
import type { Example, Site } from './site.ts';

/** A post's address ends in its id, twelve or fewer hex digits. */
const postOf = (url: URL): string | undefined => /[/-]([0-9a-f]{8,12})$/.exec(url.pathname)?.[1];

/** The profile a head names; at a domain of one's own it is written `/@ada`. */
function profileIn(page: Document): string {
  const link = find(page, 'link[rel="author"]');
  const raw = metaOf(page, 'article:author') || (link ? attribute(link, 'href') : '');
  const url = URL.canParse(raw, 'https://medium.com') ? new URL(raw, 'https://medium.com') : undefined;
  return (url && accountOf(medium, url)?.profile) ?? '';
}

const medium: Site = {
  id: 'medium',
  name: 'Medium',
  hosts: ['medium.com'],
  recognises: (page, url) => postOf(url) !== undefined && metaOf(page, 'al:ios:url').startsWith('medium:'),
  path: /^(?:medium\.com\/@([\w.-]{1,60})|([\w-]{1,60})\.medium\.com)/,
  profile: 'https://medium.com/@$1',
  reserved: 'tag link email cdn-client glyph miro',
  findAuthors(page, url, account) {
    const id = postOf(url);
    const name = metaOf(page, 'author');
    // Medium rewrites its head as the app moves; the app link in it carries the id of the post it speaks of.
    if (id)
      return name && (metaOf(page, 'al:ios:url').endsWith(id) || headIsFor(page, url))
        ? [{ name, profile: profileIn(page) }]
        : undefined;
    const title = / [–—-] Medium$/.test(titleOf(page)) ? titleOf(page).slice(0, -9) : '';
    return account?.isProfile && title ? [{ name: title, profile: account.profile }] : [];
  },
};
export default medium;

export const examples: Example[] = [
  {
    what: 'a post in a publication: its editors are not the author',
    url: 'https://medium.com/engines/steam-0123456789ab',
    html: `<meta property="al:ios:url" content="medium://p/0123456789ab"><meta property="article:author" content="https://medium.com/@AdaByron"><meta name="author" content="Ada Byron">
      <a href="/@bo">Bo Miller</a>, editor`,
    authors: ['Ada Byron'],
    places: ['https://medium.com/@adabyron'],
  },
  {
    what: 'a post at a domain of its own, in an older form',
    url: 'https://blog.engines.dev/steam-0123456789ab',
    html: `<meta property="al:ios:url" content="medium://p/0123456789ab"><link rel="author" href="/@adabyron"><meta name="author" value="Ada Byron">`,
    authors: ['Ada Byron'],
    places: ['https://medium.com/@adabyron'],
  },
  {
    what: 'a profile',
    url: 'https://adabyron.medium.com/',
    html: '<title>Ada Byron – Medium</title>',
    authors: ['Ada Byron'],
    places: ['https://medium.com/@adabyron'],
  },
  { what: 'a topic', url: 'https://medium.com/tag/engines', html: '<title>Engines – Medium</title>', authors: [] },
];
