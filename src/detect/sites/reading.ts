import { attribute, findAll, textOf } from '../dom.ts';
import { accountOf, addressIn } from './account.ts';
import {
  dataWhere,
  headIsFor,
  hrefs,
  isA,
  linksIn,
  metaOf,
  nameBefore,
  nameInTitles,
  said,
  speaksAsMany,
  textIn,
} from './signals.ts';
import type { Account, Site, SiteAuthor } from './site.ts';

/** A profile: what is drawn counts only while it carries the handle of the address, as do titles and data. */
export function readProfile({ shown = {} }: Site, page: Document, account: Account): SiteAuthor[] {
  const { handle, profile } = account;
  const header = said(page, shown.handle);
  const isDrawn = !shown.handle || header.toLowerCase().includes(handle.toLowerCase());
  // A header of somebody else: the app is still drawing. Say nothing rather than mix two people.
  if ((header && !isDrawn) || said(page, shown.many)) return [];
  const data = personInData(page, account);
  const drawn = (selector: string | undefined): string => (isDrawn ? said(page, selector) : '');
  const name = drawn(shown.name) || nameBefore(header, `@${handle}`) || nameInTitles(page, handle) || data?.name;
  const bio = drawn(shown.bio) || data?.bio || '';
  if (!name || speaksAsMany(bio)) return [];
  const links = [...(data?.links ?? []), ...(isDrawn ? hrefs(page, shown.links) : [])];
  return [{ name, profile, links, bio, location: drawn(shown.location) }];
}

/** Whoever the page's JSON-LD gives this very handle or profile. Copies of earlier profiles stay in the head of an app. */
export function personInData(page: Document, { handle, profile }: Account): Omit<SiteAuthor, 'profile'> | undefined {
  const names = [handle.toLowerCase(), `@${handle.toLowerCase()}`, profile];
  const ids = ['additionalName', 'alternateName', 'identifier', 'url', 'sameAs', '@id'];
  const thing = dataWhere(
    page,
    one => ids.some(id => names.includes(textIn(one, id).toLowerCase())) && textIn(one, 'name') !== '',
  );
  if (!thing || isA(thing, 'organization')) return undefined;
  const name = textIn(thing, 'name');
  return { name: nameBefore(name, `(@${handle}`) || name, bio: textIn(thing, 'description'), links: linksIn(thing) };
}

/** A single piece: its author is linked in what is drawn, or named in its head. */
export function readPost(site: Site, page: Document, url: URL, account: Account | undefined): SiteAuthor[] {
  const id = site.post?.exec(addressIn(site, url))?.[1] ?? '';
  const selector = site.author?.replaceAll('$id', id).replaceAll('$1', account?.handle ?? '');
  const authors = linkedAuthors(site, page, url, selector);
  return authors.length > 0 ? authors.slice(0, 1) : readHead(site, page, url, account);
}

/** The people that links lead to, by the links' own words. */
export function linkedAuthors(site: Site, page: Document, url: URL, selector: string | undefined): SiteAuthor[] {
  const found = new Map<string, SiteAuthor>();
  for (const link of selector ? findAll(page, selector, 12) : []) {
    const href = attribute(link, 'href');
    const profile = URL.canParse(href, url.href) ? accountOf(site, new URL(href, url.href))?.profile : undefined;
    // A link may hold name and handle together, parted by marks of direction.
    const name = textOf(link, 200).replace(/\s?[\u202a-\u202e\u2066-\u2069]?@.*$/, '');
    if (profile && name && !found.has(profile)) found.set(profile, { name, profile });
  }
  return [...found.values()];
}

/** What a piece was served with: "Ada on Instagram: …" or "Ada (@ada)". Without a handle anywhere nobody is named. */
function readHead(site: Site, page: Document, url: URL, account: Account | undefined): SiteAuthor[] {
  const isThis = headIsFor(page, url);
  const handle =
    account?.handle ?? /\(@([\w.-]{1,60})\)/.exec(isThis ? metaOf(page, 'twitter:title').slice(0, 300) : '')?.[1];
  if (!handle) return [];
  const who = account ?? { handle, profile: site.profile?.replace('$1', handle) ?? '', isProfile: false };
  const onSite = / on (?:Instagram|TikTok|Twitter|X)(?:$|:)/;
  const title = isThis ? metaOf(page, 'og:title').slice(0, 300) : '';
  const name =
    nameInTitles(page, handle) || personInData(page, who)?.name || (onSite.test(title) && title.split(onSite)[0]);
  return name ? [{ name, profile: who.profile }] : [];
}
