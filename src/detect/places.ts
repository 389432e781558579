import type { Place } from '../people/place.ts';
import { HOSTLESS, placeAt, siteOfHost } from './sites/index.ts';

/** Longest address we keep, in characters. */
const LONGEST = 2_000;
/** Redirectors inside redirectors: no page does more than two in good faith. */
const MOST_HOPS = 3;

/** Addresses that only lead on: host and path begin so, one parameter holds the target. REACH §10. */
const REDIRECTOR =
  /^(?:lm?\.(?:facebook|instagram|threads)\.(?:com|net)|out\.reddit\.com|(?:exit|gate)\.sc|vk\.com\/away|medium\.com\/r\/|www\.(?:tiktok\.com\/link|youtube\.com\/redirect|linkedin\.com\/(?:redir|safety)|google\.[a-z.]{2,6}\/url))/;
const TARGETS = ['u', 'url', 'q', 'target', 'to'];

/** Shorteners: nobody can tell from the address whose it is, so they are no place of anybody. */
const OPAQUE =
  /^(?:bit\.ly|buff\.ly|dlvr\.it|fb\.me|goo\.gl|href\.li|is\.gd|lnkd\.in|ow\.ly|ift\.tt|t\.co|tinyurl\.com|trib\.al|v[mt]\.tiktok\.com|wp\.me)$/;

/** Parameters that say where a reader came from, not what is shown. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|twclid|yclid|igsh|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|ref|ref_src|ref_url|cmpid|ncid|trk|trkinfo|share_id|smid|wt_mc)$/i;

/** Paths that hand the page on to one's own readers. They stand on the sharer's page and name nobody. */
const SHARING =
  /\/(?:sharer?|sharer?\.php|sharearticle|sharing|submit|submitlink|dialog\/(?:share|feed|send)|intent\/(?:tweet|post|compose|retweet|like)|pin\/create|send|widgets\/share|spi\/shares|social_plugins|bookmarklet|r\/msg)(?:\/|$)/i;
const SHARING_HOST =
  /^(?:wa\.me|(?:api|web)\.whatsapp\.com|getpocket\.com|www\.addtoany\.com|b\.hatena\.ne\.jp|(?:social-plugins\.)?line\.me)$/;

/**
 * The one spelling of an address: http(s) only, redirectors unwrapped, no tracking parameters, fragment or user info,
 * one host for each known site (twitter.com and mobile.x.com are x.com), no trailing slash but the root's.
 * Undefined when it is no such address or longer than 2,000 characters. It is the identity of a place.
 */
export const normaliseAddress = (raw: string, base: URL): string | undefined => normalised(raw, base)?.href;

/**
 * The place an address stands for: a profile where a site knows the host, else a site of its own. Undefined when it is
 * no http(s) address, hands the page on to others, hides its target, or is a known site's page that is nobody's profile.
 * @param base what a relative address is relative to; without it a relative one is none
 */
export function placeOf(address: string, base?: URL): Place | undefined {
  const url = normalised(address, base);
  if (!url || isSharing(url) || OPAQUE.test(url.hostname)) return undefined;
  const known = siteOfHost(url.hostname);
  if (known) return placeAt(known.site, url);
  return HOSTLESS.map(site => placeAt(site, url)).find(Boolean) ?? { kind: 'site', url: url.href };
}

/** Whether an address passes the page on to others ("Share on …") rather than leading to somebody. */
export function isShareLink(address: string): boolean {
  const text = address.slice(0, LONGEST).trim();
  if (/^mailto:(?:\/\/)?\?|^(?:whatsapp|fb-messenger|tg|sms|viber|threema|line):/i.test(text)) return true;
  const url = addressIn(text);
  return url !== undefined && isSharing(url);
}

function isSharing(url: URL): boolean {
  if (SHARING_HOST.test(url.hostname)) return url.search !== '' || url.pathname.length > 1;
  return SHARING.test(url.pathname) && (url.search !== '' || siteOfHost(url.hostname) !== undefined);
}

function normalised(raw: string, base?: URL): URL | undefined {
  let url = addressIn(raw, base);
  for (let hop = 0; url && hop < MOST_HOPS; hop++) {
    const target = targetOf(url);
    if (target === undefined) break;
    url = addressIn(/^https?:/i.test(target) ? target : `https://${target.replace(/^\/{2}/, '')}`);
  }
  if (!url) return undefined;
  tidy(url);
  return url.href.length <= LONGEST ? url : undefined;
}

/** Reads an http(s) address; one without a scheme (`www.example.org/ada`, as article:author often is) counts as https. */
function addressIn(raw: string, base?: URL): URL | undefined {
  const text = raw.length <= LONGEST ? raw.trim() : '';
  if (text === '') return undefined;
  const whole = lacksScheme(text) ? `https://${text}` : text;
  const url = parsed(whole, base);
  if (!url) return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  foldHost(url);
  return url;
}

function parsed(text: string, base: URL | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function lacksScheme(text: string): boolean {
  const host = /^[a-z0-9.-]{4,100}(?=\/|$)/i.exec(text)?.[0] ?? '';
  return host.startsWith('www.') || (host.includes('.') && siteOfHost(host) !== undefined);
}

function foldHost(url: URL): void {
  // example.org. with the root's dot is example.org
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  const known = siteOfHost(url.hostname);
  const home = known?.site.home;
  if (!known || !home || !(known.site.fronts ?? /^(?:www|m|mobile)?$/).test(known.front)) return;
  url.protocol = 'https:';
  url.port = '';
  url.hostname = home;
  // Until 2012 Twitter's addresses were twitter.com/#!/ada.
  if (url.hash.startsWith('#!/')) url.pathname = url.hash.slice(2);
}

function targetOf(url: URL): string | undefined {
  if (url.hostname === 'href.li') return url.search.slice(1);
  // Archived copies stand for what they copied.
  if (url.hostname === 'web.archive.org')
    return /^\/web\/\w{4,20}\/(https?:\/.{1,2000})$/.exec(url.pathname + url.search)?.[1];
  if (!REDIRECTOR.test(url.hostname + url.pathname)) return undefined;
  return TARGETS.map(name => url.searchParams.get(name)).find(Boolean) ?? undefined;
}

function tidy(url: URL): void {
  url.username = '';
  url.password = '';
  url.hash = '';
  // Not `keys()`: in a content script of Firefox what it gives cannot be iterated.
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
  url.pathname = withoutTrailingSlash(url.pathname).replace(/%[0-9a-f]{2}/g, code => code.toUpperCase());
}

function withoutTrailingSlash(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}
