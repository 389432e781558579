import { findAll, textOf } from '../dom.ts';
import { linkedAuthors } from './reading.ts';
import { authorsIn, dataWhere, headIsFor, hrefs, metaOf, textIn, titleOf } from './signals.ts';
import type { Account, Example, Site, SiteAuthor } from './site.ts';

/** The heading that the title begins with: classes are scrambled, and h1 and h2 have changed places. */
function readProfile(page: Document, url: URL, { profile }: Account): SiteAuthor[] {
  const title = titleOf(page);
  const headings = findAll(page, 'main h1,main h2,h1', 12).map(heading => textOf(heading, 200));
  const drawn = headings.find(text => text.length > 1 && `${title} `.startsWith(`${text} `));
  const name = drawn ?? (headIsFor(page, url) ? (metaOf(page, 'og:title') || title).split(/ [|–-] /)[0] : '');
  return name ? [{ name, profile, links: hrefs(page, '.websites a') }] : [];
}

/** `/posts/ada-byron_engines-activity-1` begins with whoever posted it; other pieces only have data and a card. */
function readPiece(page: Document, url: URL): SiteAuthor[] | undefined {
  if (!headIsFor(page, url)) return [];
  const slug = /^\/posts\/([^_/]{2,100})_/.exec(url.pathname)?.[1] ?? '';
  const isTheirs = (address: string): boolean => address.includes(`/in/${slug}`);
  const data = dataWhere(page, thing => authorsIn(thing).some(author => isTheirs(textIn(author, 'url'))));
  if (data) return authorsIn(data).map(author => ({ name: textIn(author, 'name'), profile: textIn(author, 'url') }));
  const cards = linkedAuthors(
    linkedin,
    page,
    url,
    ':is(.publisher-author-card,article .base-main-card) a[href*="/in/"]',
  );
  return cards.length > 0 ? cards.slice(0, 1) : undefined;
}

const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  home: 'www.linkedin.com',
  fronts: /^(?:www|m|mobile|touch|[a-z]{2})?$/,
  // In any script; `/pub/ada-byron/1/2a/3b` is the same of before 2014.
  path: /^\/(in\/(?!https?:)[^/?]{2,150}|pub\/[^/?]{2,150}(?:\/\w{1,5}){3})/,
  profile: 'https://www.linkedin.com/$1',
  findAuthors(page, url, account) {
    if (account) return readProfile(page, url, account);
    return /^\/(?:posts|pulse)\//.test(url.pathname) ? readPiece(page, url) : [];
  },
};
export default linkedin;

export const examples: Example[] = [
  {
    what: 'a profile seen signed in: the reader stands in the left card',
    url: 'https://www.linkedin.com/in/ada-byron/details/experience/',
    html: `<title>(4) Ada Byron | LinkedIn</title><nav><a href="/in/rita-reader">Me</a></nav><aside><h2>Rita Reader</h2></aside>
      <main><h2>Ada Byron</h2><h2>Experience</h2><a href="/in/bo-miller">Bo Miller</a></main>`,
    authors: ['Ada Byron'],
    places: ['https://www.linkedin.com/in/ada-byron'],
  },
  {
    what: 'a profile seen by a guest, on a country’s host',
    url: 'https://de.linkedin.com/in/ada-byron?trk=people',
    html: '<title>Ada Byron – Engines – Writer | LinkedIn</title><h1 class="top-card-layout__title">Ada Byron</h1>',
    authors: ['Ada Byron'],
    places: ['https://www.linkedin.com/in/ada-byron'],
  },
  {
    what: 'the name of the profile before',
    url: 'https://www.linkedin.com/in/ada-byron/',
    html: '<title>Ada Byron | LinkedIn</title><main><h1>Bo Miller</h1></main>',
    authors: [],
  },
  {
    what: 'a post',
    url: 'https://www.linkedin.com/posts/ada-byron_engines-activity-123',
    html: `<link rel="canonical" href="https://www.linkedin.com/posts/ada-byron_engines-activity-123"><script type="application/ld+json">{"@type":"SocialMediaPosting","author":{"@type":"Person","name":"Ada Byron","url":"https://uk.linkedin.com/in/ada-byron"}}</script>`,
    authors: ['Ada Byron'],
  },
  {
    what: 'a company',
    url: 'https://uk.linkedin.com/company/engines',
    html: '<title>Engines | LinkedIn</title><h1>Engines</h1>',
    authors: [],
  },
];
