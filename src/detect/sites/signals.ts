import { attribute, dataOf, find, findAll, firstOf, isText, textOf } from '../dom.ts';
import { own, readGraph, stringOf, type Thing, typesOf } from '../json-ld.ts';

/** The first meta tag of this name or property. */
export function metaOf(page: Document, key: string): string {
  const meta = find(page, `meta[property="${key}"],meta[name="${key}"]`);
  return meta ? attribute(meta, 'content') || attribute(meta, 'value') : '';
}

/** The text of the first element that fits, or nothing. */
export const said = (root: ParentNode, selector: string | undefined, limit = 500): string => {
  const element = selector ? find(root, selector) : undefined;
  return element ? textOf(element, limit) : '';
};

/** Where links lead. Of a shortener only the text tells, and only if it is not cut with `…`. */
export const hrefs = (root: ParentNode, selector: string | undefined): string[] =>
  (selector ? findAll(root, selector, 8) : []).map(link => {
    const href = attribute(link, 'href');
    const text = href.startsWith('https://t.co/') ? textOf(link, 200) : '';
    return text && !text.endsWith('…') ? `https://${text.replace(/^https?:\/\//, '')}` : href;
  });

/** The title of the page without the count of unread things in front: `(4) Ada on X` → `Ada on X`. */
export function titleOf(page: Document): string {
  const text = firstOf(find(page, 'title') ?? page);
  return uncounted(isText(text) ? dataOf(text).slice(0, 500) : '');
}

const uncounted = (text: string): string => text.replace(/^\s{0,9}\(\d{1,4}\+?\)\s/, '').trim();

/**
 * The name a title gives to this handle: `Ada Byron (@ada) / X`, `Ada Byron (@ada@fedi.example)`, in whatever language the
 * rest is. Titles of an earlier page of the same app carry an earlier handle and say nothing.
 */
export function nameInTitles(page: Document, handle: string): string {
  const titles = [titleOf(page), metaOf(page, 'og:title'), metaOf(page, 'twitter:title')];
  return titles.map(title => nameBefore(title, `(@${handle}`)).find(Boolean) ?? '';
}

/** What stands before a handle: `Ada Byron @ada` → `Ada Byron`. The handle must end there, @ada is not @adabyron. */
export function nameBefore(text: string, handle: string): string {
  const at = text.toLowerCase().indexOf(handle.toLowerCase());
  return at > 0 && !/[\w.-]/.test(text[at + handle.length] ?? '') ? uncounted(text.slice(0, at)).slice(0, 200) : '';
}

/** Whether the head was written for this address: after a move inside an app it often still speaks of the page before. */
export function headIsFor(page: Document, url: URL): boolean {
  const canonical = find(page, 'link[rel="canonical"]');
  const tail = tailOf(url);
  return [metaOf(page, 'og:url'), canonical ? attribute(canonical, 'href') : ''].some(
    address => address !== '' && URL.canParse(address, url.href) && tailOf(new URL(address, url.href)) === tail,
  );
}

/** Where sites keep the id: the last part of the path, or the query. */
const tailOf = ({ pathname, searchParams }: URL): string =>
  [pathname.split('/').findLast(Boolean), searchParams.get('v'), searchParams.get('id')].join(' ').toLowerCase();

/** The first object of the page's JSON-LD that fits. */
export const dataWhere = (page: Document, fits: (thing: Thing) => boolean): Thing | undefined =>
  readGraph(page).things.find(fits);

export const isA = (thing: Thing, ...types: string[]): boolean => typesOf(thing).some(type => types.includes(type));

/** A value as a list of at most ten. */
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 10) : [value]);

/** The authors an object names, as objects. */
export const authorsIn = (thing: Thing): Thing[] =>
  listOf(own(thing, 'author')).filter((value): value is Thing => typeof value === 'object' && value !== null);

export const linksIn = (thing: Thing): string[] =>
  listOf(own(thing, 'sameAs')).filter(link => typeof link === 'string');

/** A string of an object, cut. */
export const textIn = stringOf;

const PLURAL =
  /\b(?:official (?:account|page|channel|site)|we (?:are|help|make|build|sell)|we['’]re|(?:about|contact|follow|join|tag|visit) us|our (?:team|products?|app|shop|store|mission|customers)|wir sind|nous sommes|somos un[ao]?)\b|^(?:the )?home of\b/i;

/** Whether a profile speaks of itself as "we": a band, a shop, an outlet. Where it does so clearly it is nobody's. */
export const speaksAsMany = (bio: string): boolean => PLURAL.test(bio.slice(0, 500));
