import { find } from '../dom.ts';
import { metaOf, titleOf } from './signals.ts';
import type { Example, Site } from './site.ts';

/** Blogs whose title says that they are a subject's, not a person's. */
const MANY = /\b(?:news|updates?|official|magazine|radio|fanpage|team)\b/i;

const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com'],
  // `ada.tumblr.com`, or `www.tumblr.com/ada` with its longer forms, which Tumblr now calls canonical.
  path: /^(?:(?:www\.)?tumblr\.com\/(?:blog\/(?:view\/)?|@)?)?([a-z0-9-]{1,60})(?:\.tumblr\.com)?(?![\w-])/i,
  profile: 'https://$1.tumblr.com/',
  reserved: 'tagged tumblr inbox following reblog communities theme assets static 64 embed',
  findAuthors(page, _url, account) {
    // A reblog begins with the one whose words it carries.
    const isReblog = find(page, ':is(article,.post) a.tumblr_blog,.reblog-list .reblog-header') !== undefined;
    const title = metaOf(page, 'og:site_name') || titleOf(page);
    return !account || isReblog || MANY.test(title.slice(0, 200))
      ? []
      : [{ name: account.handle, profile: account.profile }];
  },
};
export default tumblr;

export const examples: Example[] = [
  {
    what: 'a post of a blog: whoever liked it is not its author',
    url: 'https://ada-writes.tumblr.com/post/165326273724/steam',
    html: '<title>Engines</title><article>Steam</article><ol class="notes"><li><a href="https://bo.tumblr.com/">bo</a> liked this</li></ol>',
    authors: ['ada-writes'],
    places: ['https://ada-writes.tumblr.com/'],
  },
  {
    what: 'the same blog in the app',
    url: 'https://www.tumblr.com/ada-writes/165326273724',
    html: '<title>Engines</title>',
    authors: ['ada-writes'],
    places: ['https://ada-writes.tumblr.com/'],
  },
  {
    what: 'a reblog: the words are somebody else’s',
    url: 'https://ada-writes.tumblr.com/post/165326273725',
    html: '<title>Engines</title><article><p><a class="tumblr_blog" href="https://bo.tumblr.com/">bo</a>:</p><blockquote>Steam</blockquote></article>',
    authors: [],
  },
  { what: 'the dashboard', url: 'https://www.tumblr.com/dashboard', html: '<title>Tumblr</title>', authors: [] },
];
