import type { Place } from '../../people/place.ts';
import { accountOf } from './account.ts';
import blogger from './blogger.ts';
import bluesky from './bluesky.ts';
import devto from './devto.ts';
import facebook from './facebook.ts';
import flickr from './flickr.ts';
import github from './github.ts';
import goodreads from './goodreads.ts';
import hackernews from './hackernews.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import mastodon from './mastodon.ts';
import medium from './medium.ts';
import patreon from './patreon.ts';
import reddit from './reddit.ts';
import type { Site } from './site.ts';
import soundcloud from './soundcloud.ts';
import stackexchange from './stackexchange.ts';
import substack from './substack.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import tumblr from './tumblr.ts';
import wordpress from './wordpress.ts';
import x from './x.ts';
import youtube from './youtube.ts';

/**
 * Every site. An explicit list: `import.meta.glob` is Vite's own and unknown to tsx, which runs the measuring commands,
 * and a list is also what lets the bundler drop the examples. tests/detect/sites/sites.test.ts fails when a file of this folder is missing here;
 * `npm run new-site NAME` adds the line.
 */
export const SITES: readonly Site[] = [
  blogger,
  bluesky,
  devto,
  facebook,
  flickr,
  github,
  goodreads,
  hackernews,
  instagram,
  linkedin,
  mastodon,
  medium,
  patreon,
  reddit,
  soundcloud,
  stackexchange,
  substack,
  threads,
  tiktok,
  tumblr,
  wordpress,
  x,
  youtube,
];

const BY_HOST = new Map(SITES.flatMap(site => site.hosts.map(host => [host, site] as const)));

/** A site and the sub-domain in front of the host it is known by. */
export interface KnownHost {
  readonly site: Site;
  /** `mobile` of mobile.twitter.com, `ada` of ada.tumblr.com; empty for the host itself. */
  readonly front: string;
}

/** A page's links lead to few hosts, each of them many times. */
const known = new Map<string, KnownHost | undefined>();
const MOST_KNOWN = 500;

/** The site a host name belongs to, by whole labels. */
export function siteOfHost(hostname: string): KnownHost | undefined {
  if (known.has(hostname)) return known.get(hostname);
  if (known.size >= MOST_KNOWN) known.clear();
  const found = findSite(hostname);
  known.set(hostname, found);
  return found;
}

function findSite(hostname: string): KnownHost | undefined {
  const labels = hostname.toLowerCase().split('.');
  for (let from = 0; from < Math.min(labels.length, 10); from++) {
    const rest = labels.slice(from);
    // `blogspot.*`: the label and one country, `blogspot.de` or `blogspot.co.uk`.
    const isCountry = rest.length === 2 || (rest.length === 3 && (rest[1] ?? '').length <= 3);
    const site = BY_HOST.get(rest.join('.')) ?? (isCountry ? BY_HOST.get(`${rest[0]}.*`) : undefined);
    if (site) return { site, front: labels.slice(0, from).join('.') };
  }
  return undefined;
}

/** Somebody's place by an address of a site: only the profile itself is one, not a single piece of theirs. */
export function placeAt(site: Site, url: URL): Place | undefined {
  if (site.home && site.home !== url.hostname) return undefined;
  const account = accountOf(site, url);
  return account?.isProfile ? { kind: site.kind ?? site.id, url: account.profile, handle: account.handle } : undefined;
}

/** Sites whose software runs on any host: there an address is known by its shape alone. */
export const HOSTLESS: readonly Site[] = SITES.filter(site => site.hosts.length === 0);

/** The site a page belongs to: by its host, else by marks of software that runs on any host. */
export const siteOf = (page: Document, url: URL): Site | undefined =>
  siteOfHost(url.hostname)?.site ?? SITES.find(site => site.recognises?.(page, url));
