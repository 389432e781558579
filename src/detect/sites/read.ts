import type { Finding } from '../finding.ts';
import { normaliseAddress, placeOf } from '../places.ts';
import { emailOf, emailsInText } from '../ways.ts';
import { accountOf, addressIn } from './account.ts';
import { siteOf } from './index.ts';
import { readPost, readProfile } from './reading.ts';
import type { Site, SiteAuthor } from './site.ts';

/** What the site of a page says of it. */
export interface SiteReading {
  readonly site: Site;
  /** Missing where the general clues shall speak; empty where the page is nobody's work. */
  readonly findings?: readonly Finding[];
  /** Our reader of this site broke: the general clues speak, and the break can be counted. */
  readonly failed?: true;
}

/** How often what a site says of its own page is right: the address and the page agreed on a handle. */
const WEIGHT = 0.95;

/** Asks the site of this page, if we know it, whose work the page is. A broken site file loses its own answer and no other. */
export function readSite(page: Document, address: URL): SiteReading | undefined {
  const url = new URL(normaliseAddress(address.href, address) ?? address.href);
  const site = siteOf(page, url);
  // help.x.com and developer.x.com are pages of the company, written like any other.
  if (!site || (site.home && site.home !== url.hostname)) return undefined;
  try {
    const authors = site.isOrdinary ? undefined : authorsOf(site, page, url);
    return authors ? { site, findings: authors.map(author => findingOf(site, author, url)) } : { site };
  } catch {
    return { site, failed: true };
  }
}

function authorsOf(site: Site, page: Document, url: URL): readonly SiteAuthor[] | undefined {
  const account = accountOf(site, url);
  if (site.findAuthors) return site.findAuthors(page, url, account);
  if (site.post?.test(addressIn(site, url))) return readPost(site, page, url, account);
  return account ? readProfile(site, page, account) : [];
}

function findingOf(site: Site, author: SiteAuthor, base: URL): Finding {
  const { name, profile = '', links = [], bio, location } = author;
  const found = [profile, ...links].map(raw => placeOf(raw, base)).filter(place => place !== undefined);
  const places = [...new Map(found.map(place => [place.url, place])).values()];
  const emails = new Set([...links.map(emailOf), ...emailsInText(bio ?? '')].filter(email => email !== undefined));
  return {
    name,
    places,
    ways: [...emails].map(value => ({ kind: 'email', value, foundAt: base.href })),
    evidence: { key: 'detectSite', values: { site: site.name } },
    weight: WEIGHT,
    ...(bio && { bio }),
    ...(location && { location }),
  };
}
