import type { Person } from '../../people/person.ts';
import { pieceTitle, withoutCount } from '../quotation.ts';

/** A page as it was kept: a moment's or an encounter's. */
interface Page {
  readonly title?: string;
  readonly url?: string;
}

type Author = Pick<Person, 'name' | 'places'>;

/** Sites whose pages of one part are profiles. */
const SOCIAL =
  /(?:^|\.)(?:x|twitter|facebook|instagram|threads|linkedin|bsky|tiktok|youtube|mastodon|medium|substack|reddit|github|patreon|goodreads)\.(?:com|net|app|social)$/iu;
const LIST_PART = /^(?:tags?|topics?|categor(?:y|ies)|search|authors?|page|label|hashtag|users?|profile)$/iu;
const LAST_PART =
  /^(?:about(?:-.*)?|blog|posts|archives?|newsletter|subscribe|feed|home|index(?:\.\w{1,5})?|contact|now|bio|impressum|ueber.*|acerca.*|a-propos|@[\w.-]+|[a-z]{2})$/iu;

/** Titles of pages that are no single piece, in the languages letters are written in and a few more. */
const NO_PIECE =
  /^(?:home(?:page)?|about(?: (?:me|us|the author))?|archives?|blog|posts|all posts|latest|newsletter|profile|contact(?: me)?|now|bio|subscribe|search|menu|untitled|index|welcome|start(?:seite)?|über (?:mich|uns)|archiv|profil|kontakt|impressum|inicio|acerca de(?: mí)?|sobre mí|archivo|perfil|contacto|accueil|à propos|articles?|log ?in|sign ?(?:in|up)|just a moment.*|page not found|not found|404.*|error.*|notifications?|messages?|explore|feed|timeline|x|twitter|facebook|instagram|threads|linkedin|youtube|substack|medium|bluesky|mastodon|tumblr|tiktok)$/iu;
const LIST =
  /^(?:(?:posts?|articles?|pieces|entries|stories) (?:tagged|by|about|in|from)\s|(?:tag|category|author|topic|label|archives?|search|results)\s?:|(?:search )?results for[\s:]|search:|page \d|beiträge (?:von|mit)\s|schlagwort|kategorie|etiqueta|categoría|étiquette|catégorie)/iu;
const ON_A_NETWORK =
  /\(@[\w.-]{1,40}(?:@[\w.-]{1,60})?\)|^@[\w.-]+$|\s(?:on|auf|en|sur)\s(?:x|twitter|threads|instagram|facebook|linkedin|bluesky)(?![\p{L}])|instagram photos/iu;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
/** Behind the name of a site these say what the page is; "Blog" there is only the site again. */
const SAYS_LIST =
  /^(?:about(?: (?:me|us))?|archives?|profile|contact|home|search|über mich|archiv|profil|acerca de|à propos)$/iu;
const SEPARATOR = /\s+(?:[|•·–—/-]|::|»)\s+/u;

const bareUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|[/#]+$/giu, '').toLowerCase();

function isListAddress(url: string, { places }: Author): boolean {
  if (!URL.canParse(url)) return false;
  if (places.some(place => bareUrl(place.url) === bareUrl(url))) return true;
  const { hostname, pathname, searchParams } = new URL(url);
  const parts = pathname.split('/').filter(part => part !== '');
  if (parts.length === 0) return !searchParams.has('p');
  if (searchParams.has('s') || searchParams.has('q')) return true;
  if (parts.length === 1 && SOCIAL.test(hostname)) return true;
  if (parts.every(part => /^\d{1,4}$/.test(part)) && parts[0]?.length === 4) return true;
  return parts.some(part => LIST_PART.test(part)) || LAST_PART.test(parts.at(-1) ?? '');
}

function isListTitle(title: string, { name, places }: Author): boolean {
  if (ON_A_NETWORK.test(title) || LIST.test(title)) return true;
  const own = new Set([name.toLowerCase(), ...places.flatMap(place => place.handle?.toLowerCase() ?? [])]);
  const parts = title.split(SEPARATOR).map(part => part.trim());
  const rest = parts.filter(part => !own.has(part.toLowerCase().replace(/^@/, '')) && !DOMAIN.test(part));
  return rest.length === 0 || NO_PIECE.test(rest[0] ?? '') || SAYS_LIST.test(rest.at(-1) ?? '');
}

/**
 * The title to quote as a piece of theirs, at most `limit` characters; empty where the page is a profile, a home page,
 * an "about", a list or a search, because nobody reads a piece called "About".
 */
export function quotableTitle({ title = '', url = '' }: Page, author: Author, limit: number): string {
  const clean = pieceTitle(title, author.name, limit);
  const isPiece = /\p{L}/u.test(clean) && !isListTitle(withoutCount(title), author);
  return isPiece && !isListTitle(clean, author) && !isListAddress(url, author) ? clean : '';
}
