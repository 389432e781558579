import { isWayfinder } from './reach.ts';
import { accountOf, addressIn } from './sites/account.ts';
import { siteOf } from './sites/index.ts';

/** Parts of a path under which lists stand: everything of a tag, a month, an author. */
const LISTS = new Set(
  (
    'tag tags category categories kategorie kategorien categorie categoria categorias topic topics thema themen label labels ' +
    'search suche recherche buscar author authors autor autoren auteur autore archive archives archiv archivo archivio ' +
    'profile profiles user users members people team page login signin signup register account settings'
  ).split(' '),
);
/** Last parts of a path that are a list or a page about the site, and never a piece. */
const FRONTS = new Set(
  'blog posts articles articulos artikel essays notes writing news journal stories feed rss home index start now links blogroll uses projects newsletter subscribe privacy datenschutz terms'.split(
    ' ',
  ),
);
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const MOST_STEPS = 20;

const stepsOf = (url: URL): string[] =>
  url.pathname
    .toLowerCase()
    .split('/')
    .filter(step => step !== '')
    .slice(0, MOST_STEPS)
    .map(step => step.replace(/\.(?:html?|php|aspx?)$/, ''));

/** `/2026`, `/2026/11`: everything of a year or a month; `/` and `/en`: the front page. */
const isFront = (steps: readonly string[]): boolean =>
  steps.every((step, i) => /^\d{1,4}$/.test(step) || (i === 0 && LANGUAGE.test(step)));

/** Is this the address of a single piece, by its shape? Where in doubt it is: a piece too many is seen and removed. */
function looksLikePiece(url: URL): boolean {
  // Plain addresses of WordPress: `/?p=12`.
  if (/^\d+$/.test(url.searchParams.get('p') ?? '')) return true;
  if (['s', 'q', 'query', 'search'].some(key => url.searchParams.has(key))) return false;
  const steps = stepsOf(url);
  const last = steps.at(-1) ?? '';
  if (isFront(steps) || FRONTS.has(last) || LISTS.has(last) || isWayfinder(url)) return false;
  return !steps.slice(0, -1).some(step => LISTS.has(step));
}

/**
 * Is the page one single piece somebody can have read? A profile, a home page, a list or a page about somebody is none.
 */
export function isPiece(page: Document, url: URL): boolean {
  const site = siteOf(page, url);
  if (site?.post) return site.post.test(addressIn(site, url));
  return !(site && accountOf(site, url)?.isProfile) && looksLikePiece(url);
}

/** `(3) Ada on X: "Words" / X`: how many notices wait, and what the site calls itself, are no part of a title. */
export function titleOfPiece(title: string): string {
  const plain = title
    .replace(/^\(\d{1,4}\+?\)\s*/, '')
    .replace(/\s+(?:\/ X|[|-] (?:Facebook|X))$/, '')
    .trim();
  return /^.{1,80}? [^\s\d]{1,6} X: ["“„«](.+)["”“»]$/s.exec(plain)?.[1]?.trim() ?? plain;
}
