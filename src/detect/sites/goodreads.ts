import { linkedAuthors, readProfile } from './reading.ts';
import type { Example, Site } from './site.ts';

const goodreads: Site = {
  id: 'goodreads',
  name: 'Goodreads',
  hosts: ['goodreads.com'],
  home: 'www.goodreads.com',
  path: /^\/((?:author|user)\/show\/\d{1,12}[\w.%-]{0,100})/,
  profile: 'https://www.goodreads.com/$1',
  cased: true,
  shown: { name: 'h1:is(.authorName,.userProfileName)', links: '.dataItem a[itemprop="url"][href^="http"]' },
  findAuthors(page, url, account) {
    if (account) return readProfile(goodreads, page, account);
    // A book is its authors' work, not its translators' and readers'.
    const book =
      '.BookPageMetadataSection__contributor a.ContributorLink:not(:has(.ContributorLink__role)),#bookAuthors a.authorName';
    return linkedAuthors(goodreads, page, url, book);
  },
};
export default goodreads;

export const examples: Example[] = [
  {
    what: 'an author with a site',
    url: 'https://www.goodreads.com/author/show/12.Ada_Byron',
    html: `<h1 class="authorName"><span itemprop="name">Ada Byron</span></h1><div class="dataTitle">Website</div><div class="dataItem"><a itemprop="url" href="https://engines.dev/">engines.dev</a></div>
      <a class="authorName" href="/author/show/13.Bo">Bo Miller</a>`,
    authors: ['Ada Byron'],
    places: ['https://www.goodreads.com/author/show/12.Ada_Byron', 'https://engines.dev/'],
  },
  {
    what: 'a book with a translator and a reviewer',
    url: 'https://www.goodreads.com/book/show/99-engines',
    html: `<div class="BookPageMetadataSection__contributor"><a class="ContributorLink" href="https://www.goodreads.com/author/show/12.Ada_Byron"><span class="ContributorLink__name">Ada Byron</span></a>
      <a class="ContributorLink" href="https://www.goodreads.com/author/show/13.Bo"><span class="ContributorLink__name">Bo Miller</span><span class="ContributorLink__role">(Translator)</span></a></div>
      <div class="ReviewCard"><a href="/user/show/5-rita">Rita Reader</a></div>`,
    authors: ['Ada Byron'],
  },
  {
    what: 'a list',
    url: 'https://www.goodreads.com/list/show/1.Best',
    html: '<a class="authorName" href="/author/show/12.Ada_Byron">Ada Byron</a>',
    authors: [],
  },
];
