import { attribute, find } from '../dom.ts';
import { linkedAuthors } from './reading.ts';
import type { Example, Site } from './site.ts';

const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com'],
  home: 'www.reddit.com',
  fronts: /^(?:www|old|new|np|sh|i|m|[a-z]{2})?$/,
  path: /^\/(?:user|u)\/(?!me\/)([\w-]{2,24})(?![\w-])/,
  profile: 'https://www.reddit.com/user/$1',
  post: /\/comments\/([a-z0-9]{4,10})(?:\/|$)/,
  findAuthors(page, url, account) {
    const id = reddit.post?.exec(url.pathname)?.[1];
    if (!id) return account ? [{ name: account.handle, profile: account.profile }] : [];
    // Whoever submitted the post with this id, in the markup of 2024, of the old site and of 2018.
    const post = find(page, `shreddit-post#t3_${id},.thing[data-fullname="t3_${id}"],#t3_${id}`);
    const name = post ? attribute(post, 'author') || attribute(post, 'data-author') : '';
    if (/^[\w-]{2,24}$/.test(name)) return [{ name, profile: `https://www.reddit.com/user/${name}` }];
    const [linked] = linkedAuthors(reddit, page, url, `#t3_${id} a[href*="/user/"]`);
    return linked ? [{ ...linked, name: linked.name.replace('u/', '') }] : [];
  },
};
export default reddit;

const COMMENT =
  '<shreddit-comment author="bo_miller"></shreddit-comment><a href="/user/rita_reader/">u/rita_reader</a>';

export const examples: Example[] = [
  {
    what: 'a post among its comments',
    url: 'https://www.reddit.com/r/engines/comments/1abc2d/steam/',
    html: `<shreddit-post id="t3_1abc2d" author="ada_byron"></shreddit-post><shreddit-post id="t3_9zz9zz" author="promoted"></shreddit-post>${COMMENT}`,
    authors: ['ada_byron'],
    places: ['https://www.reddit.com/user/ada_byron'],
  },
  {
    what: 'a post on the old site',
    url: 'https://old.reddit.com/r/engines/comments/1abc2d/steam/',
    html: `<div class="thing link" data-fullname="t3_1abc2d" data-author="ada_byron"></div><div class="thing comment" data-author="bo_miller"></div>`,
    authors: ['ada_byron'],
  },
  {
    what: 'a post of 2020',
    url: 'https://www.reddit.com/r/engines/comments/1abc2d/steam/',
    html: `<div class="Post t3_1abc2d" id="t3_1abc2d"><a data-testid="post_author_link" href="/user/ada_byron/">u/ada_byron</a></div>${COMMENT}`,
    authors: ['ada_byron'],
  },
  {
    what: 'a user',
    url: 'https://www.reddit.com/u/Ada_Byron/submitted',
    html: '',
    authors: ['Ada_Byron'],
    places: ['https://www.reddit.com/user/ada_byron'],
  },
  {
    what: 'a post whose author is gone',
    url: 'https://www.reddit.com/r/engines/comments/1abc2d/steam/',
    html: `<shreddit-post id="t3_1abc2d" author="[deleted]"></shreddit-post>${COMMENT}`,
    authors: [],
  },
  { what: 'a community', url: 'https://www.reddit.com/r/engines/', html: COMMENT, authors: [] },
];
