import { findAuthorish } from './authorish.ts';
import type { Budget } from './budget.ts';
import { attribute, dataOf, find, firstOf, isText, textOf } from './dom.ts';
import { type Metas, meta, readMetas } from './head.ts';
import { findHeadline } from './headline.ts';
import { type Graph, listOf, own, readGraph, resolve, stringOf, typesOf } from './json-ld.ts';
import { type Line, lastLinesIn, squeeze } from './lines.ts';
import { isListing } from './listing.ts';
import { findPiece } from './main-piece.ts';
import { isFullName, isPerson, keyOf } from './names.ts';
import { Regions } from './region.ts';
import { readTail } from './tail.ts';
import { readZone, type Zone } from './zone.ts';

/** The page, read once, as every clue sees it. */
export interface Scene {
  readonly page: Document;
  readonly url: URL;
  readonly budget: Budget;
  readonly metas: Metas;
  readonly graph: Graph;
  readonly body: Element;
  /** The title without the site's name where a tag gives it so. */
  readonly title: string;
  /** The whole `<title>`. */
  readonly pageTitle: string;
  readonly site: string;
  /** Whether a name stands in the title: then the piece is about that person, until a byline says otherwise. */
  isTitle(name: string): boolean;
  readonly headline: Element | undefined;
  /** Elements whose markup says author, byline, h-card … */
  readonly authorish: readonly Element[];
  /** What addresses on the page are relative to. */
  readonly base: URL;
  /** On a platform that gives everybody a sub-domain. */
  readonly isOnPlatform: boolean;
  /** Made by so many that it is nobody's. */
  readonly isOfMany: boolean;
  /** Lists pieces, each with a byline of its own: only whoever owns the whole site made it. */
  readonly isListing: boolean;
  /** Holds the main piece. */
  readonly piece: Element;
  readonly zone: Zone;
  /** The last lines of the piece, the last one first. */
  tail(): readonly Line[];
  /** The last lines of the page, the last one first: where licences, imprints and owners stand. */
  foot(): readonly Line[];
  readonly regions: Regions;
  /** Keys of the names the outlet goes by: a credit to them is a credit to nobody. */
  readonly outlet: ReadonlySet<string>;
  /** Whether a name is that of a person who may own the site: it begins as names do, or the address bears it. */
  isOwner(name: string): boolean;
}

const FOOT = { lines: 40, nodes: 300 };
const TITLE_PARTS = / [|–—»›:•·-]{1,3} /;

function titleOf(page: Document): string {
  const text = firstOf(find(page, 'title') ?? page);
  return isText(text) ? squeeze(dataOf(text)) : '';
}

/** Whoever the page's data calls a person: themes want a publisher, and one person is made an organisation for it. */
const personsIn = ({ things }: Graph): ReadonlySet<string> =>
  new Set(things.filter(thing => typesOf(thing).includes('person')).map(thing => stringOf(thing, 'name')));

function outletNames(metas: Metas, graph: Graph, title: string): string[] {
  const persons = personsIn(graph);
  const addHouse = (name: string): void => {
    if (!persons.has(name) || !isFullName(name)) names.push(name);
  };
  const names = [meta(metas, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher')];
  for (const thing of graph.things) {
    const types = typesOf(thing);
    if (types.includes('website')) names.push(stringOf(thing, 'name'), stringOf(thing, 'alternateName'));
    if (types.some(type => type.endsWith('organization'))) addHouse(stringOf(thing, 'name'));
    for (const value of listOf(own(thing, 'publisher'))) {
      const publisher = resolve(graph, value);
      if (publisher && !typesOf(publisher).includes('person')) addHouse(stringOf(publisher, 'name'));
    }
  }
  const parts = title.split(TITLE_PARTS);
  if (parts.length > 1) names.push(parts.at(-1) ?? '');
  return names;
}

/** The labels of a host that say something: `blog.example.co.uk` gives `example`. */
const PLATFORM =
  /\.(?:wordpress|blogspot|tumblr|substack|livejournal|dreamwidth|typepad|over-blog|hatenablog|hatenadiary|github|gitlab|netlify|medium|ghost|blogger|jimdo|wixsite|weebly|squarespace|pixnet|canalblog|bearblog|hashnode|micro|neocities|blogg|exblog|seesaa|fc2)\.|\.[a-z]+\.blog\./;

/** Things that are sold, filled or visited: whoever is named on such a page is named for something else. */
const GOODS = new Set(
  'product productgroup individualproduct jobposting localbusiness dentist physician medicalclinic restaurant hotel store event'.split(
    ' ',
  ),
);
const PIECES = /article|posting|report|review|recipe|episode|book|creativework/;

/** Whether the page's data says that it shows goods and no piece of anybody's. */
function isOfGoods(metas: Metas, graph: Graph): boolean {
  const types = graph.things.flatMap(typesOf);
  const isPiece = types.some(type => PIECES.test(type) && type !== 'review') || meta(metas, 'og:type') === 'article';
  return !isPiece && (types.some(type => GOODS.has(type)) || /^product/.test(meta(metas, 'og:type')));
}

const WIKI = /mediawiki|dokuwiki|moinmoin|xwiki|confluence|tiddlywiki|fandom/i;

/** A wiki: whoever is named on such a page is its subject. */
const isWiki = (page: Document, metas: Metas): boolean =>
  WIKI.test(meta(metas, 'generator')) || find(page, 'body.mediawiki,#mw-content-text,.wiki-content') !== undefined;

function baseOf(page: Document, url: URL): URL {
  const base = find(page, 'base[href]');
  const href = base ? attribute(base, 'href') : '';
  return URL.canParse(href, url.href) ? new URL(href, url.href) : url;
}

/** A title without its last part, where it has several: that is the site's name. */
const withoutSite = (title: string): string => {
  const parts = title.split(TITLE_PARTS);
  return parts.length > 1 ? parts.slice(0, -1).join(' ') : title;
};

/** Whether a host name holds a name: `janedoe.example`, `doe-writes.example`. */
function isInHost(name: string, url: URL): boolean {
  const host = keyOf(url.hostname);
  const last = keyOf(name.split(' ').at(-1) ?? '');
  const [first = '', second = ''] = name.split(' ').map(keyOf);
  // `lieselotschrijft.be`, but not `pinkhouse.example` of a firm called Pink House.
  const isFirst = first.length > 4 && host.startsWith(first) && !host.startsWith(first + second);
  return host.includes(keyOf(name)) || (last.length > 4 && host.includes(last)) || isFirst;
}

/** What its author calls herself on a platform that gives everybody a sub-domain; empty elsewhere. */
const penName = (url: URL): string =>
  PLATFORM.test(`${url.hostname}.`) ? keyOf(url.hostname.split('.')[0] ?? '') : '';

/** On a host of many users: the handle that is the first part of the path and the name of this part of the site. */
function userIn(url: URL, names: readonly string[]): string {
  const user = /^\/[@~]?([a-z0-9][\w.-]{1,40})(?:\/|$)/.exec(url.pathname)?.[1] ?? '';
  return names.includes(user) ? keyOf(user) : '';
}

/** On a platform: the one word by which both the site and its author go, where the page shows it as its author's. */
function ownerIn(page: Document, url: URL, metas: Metas, siteKeys: ReadonlySet<string>): string {
  const author = meta(metas, 'author');
  const isOne = PLATFORM.test(`${url.hostname}.`) && author !== '' && !/\s/.test(author);
  if (!isOne || !siteKeys.has(keyOf(author))) return '';
  const mark = find(page, '[itemprop~="author"],a[rel~="author"]');
  return mark && textOf(mark, 80).includes(author) ? keyOf(author) : '';
}

const hostNames = (url: URL): string[] => {
  // The front of ada.wordpress.com is what its author calls herself.
  if (PLATFORM.test(`${url.hostname}.`)) return [];
  const labels = url.hostname.split('.').filter(label => !/^(?:www\d?|blog|m|com?|org|net|news|en|de|fr)$/.test(label));
  return [...labels.slice(0, -1), url.hostname.replace(/^www\./, '')];
};

/** `tdh` of The Daily Harbour: outlets sign with their initials, too. */
function initialsOf(name: string): string {
  const words = name.split(' ');
  return words.length > 2 ? words.map(word => word.charAt(0)).join('') : '';
}

export function readScene(page: Document, url: URL, budget: Budget): Scene | undefined {
  const body = find(page, 'body');
  if (!body) return undefined;
  const metas = readMetas(page);
  const graph = readGraph(page);
  const full = titleOf(page);
  const title = meta(metas, 'og:title', 'twitter:title') || withoutSite(full);
  const siteNames = outletNames(metas, graph, full);
  const siteKeys = new Set(siteNames.map(keyOf));
  const names = [...siteNames, ...hostNames(url)];
  const keys = [...names, ...siteNames.map(initialsOf)].map(keyOf);
  const notOutlet = [penName(url), userIn(url, names), ownerIn(page, url, metas, siteKeys)];
  const outlet = new Set(keys.filter(key => key.length > 1 && !notOutlet.includes(key)));
  const headline = findHeadline(page, [title, full], outlet, budget);
  const piece = findPiece(page, body, headline);
  const regions = new Regions(headline, piece, body);
  let tail: readonly Line[] | undefined;
  let foot: readonly Line[] | undefined;
  return {
    page,
    url,
    budget,
    metas,
    graph,
    body,
    title,
    pageTitle: full,
    isTitle: name => keyOf(title).includes(keyOf(name)),
    site: names[0] ?? '',
    headline,
    isOnPlatform: PLATFORM.test(`${url.hostname}.`),
    authorish: findAuthorish(page),
    base: baseOf(page, url),
    isOfMany: isWiki(page, metas) || isOfGoods(metas, graph),
    isListing: isListing(page, url, headline),
    piece,
    zone: readZone(body, piece, headline, budget),
    tail: () => (tail ??= readTail(piece, headline, regions, budget)),
    foot: () => (foot ??= lastLinesIn(body, budget, FOOT)),
    regions,
    outlet,
    isOwner: name => isPerson(name) || (isFullName(name) && isInHost(name, url) && !siteKeys.has(keyOf(name))),
  };
}
