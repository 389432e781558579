import { find } from '../dom.ts';
import type { Thing } from '../json-ld.ts';
import { linkedAuthors } from './reading.ts';
import { authorsIn, dataWhere, linksIn, nameInTitles, textIn } from './signals.ts';
import type { Example, Site } from './site.ts';

/** The post of this address in the page's data: the one before may still stand there after a move. */
const postIn = (page: Document, path: string): Thing | undefined =>
  dataWhere(page, thing => textIn(thing, 'url').endsWith(path) && authorsIn(thing).length > 0);

const substack: Site = {
  id: 'substack',
  name: 'Substack',
  hosts: ['substack.com'],
  // Publications at a domain of their own still load their pictures from Substack.
  recognises: (page, url) =>
    url.pathname.startsWith('/p/') && find(page, 'link[href^="https://substackcdn.com"]') !== undefined,
  // A writer's profile, or the front page of a publication.
  path: /^(?:www\.)?(substack\.com\/@[\w-]{2,60}|(?!www\.|open\.|support\.|on\.)[a-z0-9][\w-]{1,60}\.substack\.com)/i,
  profile: 'https://$1',
  findAuthors(page, url, account) {
    if (account?.profile.includes('/@')) {
      const name = nameInTitles(page, account.handle);
      return name ? [{ name, profile: account.profile }] : [];
    }
    if (!url.pathname.startsWith('/p/')) return url.hostname === 'substack.com' ? [] : undefined;
    const data = postIn(page, url.pathname);
    if (!data) {
      const drawn = linkedAuthors(substack, page, url, ':is(.post-header,.byline-wrapper) a[href*="substack.com/@"]');
      return drawn.length > 0 ? drawn : undefined;
    }
    return authorsIn(data).map(author => ({
      name: textIn(author, 'name'),
      profile: textIn(author, 'url'),
      links: linksIn(author),
      bio: textIn(author, 'description'),
    }));
  },
};
export default substack;

export const examples: Example[] = [
  {
    what: 'a post of two people at a domain of their own',
    url: 'https://letters.engines.dev/p/steam',
    html: `<link rel="preconnect" href="https://substackcdn.com"><script type="application/ld+json">{"@type":"NewsArticle","url":"https://letters.engines.dev/p/steam","author":[
      {"@type":"Person","name":"Ada Byron","url":"https://substack.com/@adabyron","sameAs":["https://twitter.com/AdaWrites"]},{"@type":"Person","name":"Bo Miller","url":"https://substack.com/@bo"}]}</script>`,
    authors: ['Ada Byron', 'Bo Miller'],
    places: ['https://substack.com/@adabyron', 'https://x.com/adawrites', 'https://substack.com/@bo'],
  },
  {
    what: 'a note: the head says the author is Substack',
    url: 'https://substack.com/@adabyron/note/c-12',
    html: '<meta name="author" content="Substack"><meta property="og:title" content="Ada Byron (@adabyron)"><a href="/@rita">Rita Reader</a>',
    authors: ['Ada Byron'],
    places: ['https://substack.com/@adabyron'],
  },
  {
    what: 'the next post inside the app',
    url: 'https://ada.substack.com/p/water',
    html: `<script type="application/ld+json">{"@type":"NewsArticle","url":"https://ada.substack.com/p/steam","author":[{"@type":"Person","name":"Guest Gustav","url":"https://substack.com/@gus"}]}</script>
      <div class="post-header"><h1>Water</h1><a href="https://substack.com/@adabyron">Ada Byron</a></div>`,
    authors: ['Ada Byron'],
    places: ['https://substack.com/@adabyron'],
  },
  {
    what: 'the app’s home',
    url: 'https://substack.com/home',
    html: '<title>Home | Substack</title><a href="/@ada">Ada Byron</a>',
    authors: [],
  },
];
