import { attribute, find } from '../dom.ts';
import { readPost } from './reading.ts';
import { metaOf, said, speaksAsMany, titleOf } from './signals.ts';
import type { Account, Example, Site, SiteAuthor } from './site.ts';

/** The head keeps the first page of a visit and the title follows the visit: where they agree, or a drawn header does, it is this one. */
function readChannel(page: Document, { profile }: Account): SiteAuthor[] {
  const title = titleOf(page).replace(/ - YouTube$/, '');
  const isFirst = title === metaOf(page, 'og:title');
  const bio = isFirst ? metaOf(page, 'og:description') : '';
  const isSure =
    title !== '' &&
    (isFirst || title === said(page, 'yt-page-header-renderer h1,ytd-channel-name#channel-name #text', 200));
  return isSure && !speaksAsMany(bio)
    ? [{ name: title, profile, links: isFirst ? [metaOf(page, 'og:url')] : [], bio }]
    : [];
}

/** The data of a visit's first page speaks of its first video; the player knows which one is playing. */
function readFirst(page: Document, id: string): SiteAuthor[] {
  const isFirst = find(page, `[itemprop="videoId"][content="${id}"],[itemprop="identifier"][content="${id}"]`);
  const [name, link] = ['name', 'url'].map(part => isFirst && find(page, `[itemprop="author"] [itemprop="${part}"]`));
  return name && link ? [{ name: attribute(name, 'content'), profile: attribute(link, 'href') }] : [];
}

const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  home: 'www.youtube.com',
  fronts: /^(?:www|m|music|gaming)?$/,
  // Handles may hold dots and any script's letters; the bare name is from before 2010.
  path: /^\/(@[\w.·\u00c0-\uffef-]{1,60}|channel\/UC[\w-]{20,30}|(?:c|user)\/[^/?]{1,80}|[a-z]\w{2,60}(?![\w.-]))/i,
  profile: 'https://www.youtube.com/$1',
  cased: true,
  reserved: 'playlist embed clip shorts movies results shared browse redirect attribution_link kids gaming music feeds',
  post: /^\/(?:watch\?(?:.{0,200}&)?v=|shorts\/|live\/|embed\/)([\w-]{6,20})/,
  author:
    ':is(ytd-watch-flexy,ytd-watch-metadata)[video-id="$id"] :is(#owner,ytd-video-owner-renderer) #channel-name a',
  findAuthors(page, url, account) {
    const id = youtube.post?.exec(url.pathname + url.search)?.[1];
    if (!id) return account ? readChannel(page, account) : [];
    const first = readFirst(page, id);
    return first.length > 0 ? first : readPost(youtube, page, url, undefined);
  },
};
export default youtube;

const AUTHOR = `<meta itemprop="identifier" content="abcdefghijk"><span itemprop="author" itemscope itemtype="http://schema.org/Person">
  <link itemprop="url" href="http://www.youtube.com/@AdaByron"><link itemprop="name" content="Ada Byron"></span>`;

export const examples: Example[] = [
  {
    what: 'a channel as served',
    url: 'https://www.youtube.com/@AdaByron/videos',
    html: `<title>Ada Byron - YouTube</title><meta property="og:title" content="Ada Byron"><meta property="og:url" content="https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv">`,
    authors: ['Ada Byron'],
    places: ['https://www.youtube.com/@AdaByron', 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv'],
  },
  {
    what: 'a channel inside the app, under the head of another one',
    url: 'https://www.youtube.com/@AdaByron',
    html: `<title>(7) Ada Byron - YouTube</title><meta property="og:title" content="Bo Miller"><meta property="og:url" content="https://www.youtube.com/channel/UCzzzzzzzzzzzzzzzzzzzzzz">
      <yt-page-header-renderer><h1>Ada Byron</h1></yt-page-header-renderer>`,
    authors: ['Ada Byron'],
    places: ['https://www.youtube.com/@AdaByron'],
  },
  {
    what: 'a video as served',
    url: 'https://www.youtube.com/watch?v=abcdefghijk&t=3',
    html: `<title>My engine - YouTube</title>${AUTHOR}`,
    authors: ['Ada Byron'],
    places: ['https://www.youtube.com/@AdaByron'],
  },
  {
    what: 'the next video inside the app',
    url: 'https://m.youtube.com/watch?v=zyxwvutsrqp',
    html: `<title>My horse - YouTube</title>${AUTHOR}<ytd-watch-flexy video-id="zyxwvutsrqp"><ytd-video-owner-renderer><div id="channel-name">
      <a href="/@bomiller">Bo Miller</a></div></ytd-video-owner-renderer></ytd-watch-flexy>`,
    authors: ['Bo Miller'],
    places: ['https://www.youtube.com/@bomiller'],
  },
  {
    what: 'the next video, not drawn yet',
    url: 'https://www.youtube.com/watch?v=zyxwvutsrqp',
    html: `<title>YouTube</title>${AUTHOR}`,
    authors: [],
  },
  {
    what: 'search results',
    url: 'https://www.youtube.com/results?search_query=ada',
    html: '<title>ada - YouTube</title>',
    authors: [],
  },
];
