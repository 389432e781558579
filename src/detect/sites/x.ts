import { attribute, find, findAll } from '../dom.ts';
import type { Example, Site } from './site.ts';

const COLUMN = '[data-testid="primaryColumn"]';

const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com'],
  home: 'x.com',
  // 15 characters today, 20 for some of the oldest; `@` as people write it by hand.
  path: /^\/(?:intent\/(?:user|follow)\?(?:.{0,80}&)?screen_name=(\w{1,20})|@?(\w{1,20})(?![\w.-]))/,
  profile: 'https://x.com/$1',
  reserved:
    'compose bookmarks premium_sign_up who_to_follow accessibility embed brand advertising developers followers following https http username',
  post: /^\/\w{1,20}(?:\/web)?\/(?:status|article)\/(\d{1,25})/,
  // The post with the id of the address, not the first: a reply's page begins with what it answers. Its author's link
  // stands twice, as name and as @handle. What others show beside it carries no such permalink.
  author: `${COLUMN} article:has(a[href*="/status/$id"] time) [data-testid="User-Name"] a`,
  // Other extensions write buttons into these blocks, so the name is what stands before the handle.
  shown: {
    handle: `${COLUMN} [data-testid="UserName"]`,
    bio: `${COLUMN} [data-testid="UserDescription"]`,
    location: `${COLUMN} [data-testid="UserLocation"]`,
    links: `${COLUMN} a[data-testid="UserUrl"],${COLUMN} [data-testid="UserUrl"] a`,
  },
};
export default x;

const PROFILE_LINK = '[data-testid="AppTabBar_Profile_Link"]';
/** Posts of a thread that are looked at. */
const MAX_POSTS = 50;

const handleIn = (href: string): string | undefined =>
  /^(?:https:\/\/x\.com)?\/(\w{1,20})$/.exec(href)?.[1]?.toLowerCase();

/** Who wrote a post, and its address. */
function postOf(article: Element): { readonly by: string | undefined; readonly path: string } {
  const name = find(article, '[data-testid="User-Name"] a');
  const time = find(article, 'a[href*="/status/"]:has(time)');
  return { by: name && handleIn(attribute(name, 'href')), path: time ? attribute(time, 'href') : '' };
}

/**
 * A thread in which the signed-in reader and others answer each other: its first post's address, and the handles of
 * those others. Each has to follow the other directly at least once, both ways: anything less may be two people in one
 * crowd. The words of the posts are not looked at.
 */
export function talkOnX(page: Document): { readonly thread: string; readonly handles: readonly string[] } | undefined {
  if (page.location.hostname !== 'x.com') return undefined;
  const link = find(page, PROFILE_LINK);
  const reader = link && handleIn(attribute(link, 'href'));
  const posts = findAll(page, `${COLUMN} article`, MAX_POSTS).map(postOf);
  const thread = posts[0]?.path;
  if (reader === undefined || !thread || !x.post?.test(thread)) return undefined;
  const authors = posts.map(post => post.by);
  const follows = (one: string, other: string): boolean =>
    authors.some((author, at) => author === one && authors[at - 1] === other);
  const others = new Set(authors.flatMap(author => (author === undefined || author === reader ? [] : [author])));
  const handles = [...others].filter(other => follows(reader, other) && follows(other, reader));
  return handles.length > 0 ? { thread: `https://x.com${thread}`, handles } : undefined;
}

const SIDE = `<nav><a data-testid="AppTabBar_Profile_Link" href="/reader">Profile</a></nav>
  <div data-testid="SideNav_AccountSwitcher_Button"><span>Rita Reader</span><span>@reader</span></div>`;
const WHO_TO_FOLLOW = `<div data-testid="sidebarColumn"><div data-testid="UserCell"><a href="/someone">Some One</a>
  <div data-testid="User-Name"><a href="/someone">Some One</a></div><div data-testid="UserDescription">Not her bio</div></div></div>`;

export const examples: Example[] = [
  {
    what: 'a profile, with the reader and other people in the side columns',
    url: 'https://x.com/AdaWrites/with_replies',
    html: `<title>(3) Ada Byron (@AdaWrites) / X</title>${SIDE}<main data-testid="primaryColumn">
      <div data-testid="UserName"><div><span>Ada Byron</span></div><div><span>@AdaWrites</span></div></div>
      <div data-testid="UserDescription">I write about engines. ada (at) engines.dev</div><span data-testid="UserLocation">London</span>
      <a data-testid="UserUrl" href="https://t.co/abc">engines.dev</a></main>${WHO_TO_FOLLOW}`,
    authors: ['Ada Byron'],
    places: ['https://x.com/adawrites', 'https://engines.dev/'],
  },
  {
    what: 'data of the profile before, left behind by the app',
    url: 'https://twitter.com/AdaWrites',
    html: `<title>Ada Byron (@AdaWrites) / X</title><meta property="og:title" content="Bo Miller (@bomiller) / X">
      <script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Bo Miller","additionalName":"bomiller"}}</script>
      <script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ada Byron","additionalName":"adawrites","sameAs":["https://engines.dev"]}}</script>`,
    authors: ['Ada Byron'],
    places: ['https://x.com/adawrites', 'https://engines.dev/'],
  },
  {
    what: 'a reply: the answered post stands above it',
    url: 'https://x.com/AdaWrites/status/222',
    html: `<div data-testid="primaryColumn">
      <article><div data-testid="User-Name"><a href="/bomiller">Bo Miller</a></div><a href="/bomiller/status/111"><time>1h</time></a></article>
      <article><div data-testid="User-Name"><a href="/AdaWrites"><span>Ada Byron</span></a><a href="/AdaWrites" tabindex="-1">@AdaWrites</a></div>
      <a href="/AdaWrites/status/222"><time>2h</time></a></article></div>${WHO_TO_FOLLOW}`,
    authors: ['Ada Byron'],
    places: ['https://x.com/adawrites'],
  },
  {
    what: 'the header still shows the profile before',
    url: 'https://x.com/AdaWrites',
    html: `<title>Bo Miller (@bomiller) / X</title><div data-testid="primaryColumn"><div data-testid="UserName">Bo Miller @bomiller</div></div>`,
    authors: [],
  },
  {
    what: 'the time line',
    url: 'https://x.com/home',
    html: `<title>Home / X</title>${SIDE}${WHO_TO_FOLLOW}`,
    authors: [],
  },
  {
    what: 'an account that speaks as many',
    url: 'https://x.com/enginesinc',
    html: `<title>Engines (@enginesinc) / X</title><div data-testid="primaryColumn"><div data-testid="UserName">Engines<div>@enginesinc</div></div>
      <div data-testid="UserDescription">We are the makers of fine engines. Follow us!</div></div>`,
    authors: [],
  },
];
