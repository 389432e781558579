import { attribute, closest, contains, find, findAll } from './dom.ts';

/** What themes call the body of a page that lists many pieces. */
const BODY =
  /(?:^|\s)(?:search-results|search-no-results|archive|category|tag|post-type-archive|page-archive|section-viewforum|section-index|viewforum)(?:\s|$)/;
/** … and of a page that is one piece, whatever it is filed under. */
const SINGLE = /(?:^|\s)(?:single|single-post|page|post-template-default)(?:\s|$)/;
/** A list of threads, whose titles are no headings. */
const FORUM = /viewforum|forumdisplay|section-index/i;
const PATH =
  /^\/(?:(?:category|categories|kategorie|kategorien|categorie|categoria|rubrik|rubrique|tag|tags|thema|themen|topic|topics|schlagwort|stichwort|etiqueta|etichetta|label|labels|search|suche|recherche|buscar|archives?|archiv)(?:\/|$)|forum\/?$|.{0,80}viewforum)/i;
const SEARCH = /[?&](?:s|q|query|search)=/;
/** A heading that leads to a piece. */
const TEASER =
  'h2 a[href]:not([href^="#"]),h3 a[href]:not([href^="#"]),h4 a[href]:not([href^="#"]),article a[href]:not([href^="#"]) h2,article a[href]:not([href^="#"]) h3';
const MOST = 60;
/** This many teasers and no piece beside them make a list. */
const ENOUGH = 4;
/** A paragraph this long is of a piece, not of a teaser. */
const LONG = 'article p + p + p,main p + p + p,[class*="content" i] p + p + p';

/**
 * Whether the page lists pieces rather than being one: search results, a tag, a category, a forum, the front of a paper.
 * Nobody made such a page; the front of a blog is told by its owner, not by the first byline on it.
 */
export function isListing(page: Document, url: URL, headline: Element | undefined): boolean {
  const body = find(page, 'body');
  const bodyClass = body ? attribute(body, 'class').slice(0, 2_000) : '';
  const isSaid =
    (BODY.test(bodyClass) && !SINGLE.test(bodyClass)) || PATH.test(url.pathname) || SEARCH.test(url.search);
  const isFront = url.pathname === '/' || headline === undefined;
  if (!isSaid && !isFront) return false;
  if (FORUM.test(url.pathname) || FORUM.test(bodyClass)) return true;
  const teasers = findAll(page, TEASER, MOST).filter(link => !headline || !contains(headline, link));
  const own = teasers.filter(link => closest(link, 'nav,aside,footer') === undefined);
  return isSaid ? own.length >= 2 : own.length >= ENOUGH && find(page, LONG) === undefined;
}
