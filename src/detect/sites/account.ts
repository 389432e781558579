import type { Account, Site } from './site.ts';

/** A set of words out of a line of them: keeps long lists readable and small. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** First parts of a path that are the site's own pages, on any site. Nobody we would miss is called so. */
const RESERVED = words(
  'about account ads api apps blog business careers categories channel contact create dashboard discover download events explore feed friends groups hashtag help home i inbox intent ' +
    'jobs legal lists live login logout marketplace me media messages new news notifications p pages people policies popular posts pricing privacy register search security settings ' +
    'share signin signup status stories submit support tags terms topics trending upload user users video videos watch www',
);
/** Second parts that still show the person; anything else is a single piece of theirs. */
const TABS = words(
  'about albums details followers following gallery highlights likes media photo photos playlists posts reels replies reposts sets shorts submitted tagged tracks videos with_replies',
);

/** The account an address of this site belongs to, whatever of theirs it shows. */
export function accountOf(site: Site, url: URL): Account | undefined {
  if (site.accountOf) return site.accountOf(url);
  const address = addressIn(site, url);
  const match = site.path?.exec(address);
  const found = match?.slice(1).find(group => group !== undefined);
  if (!match || !found || !site.profile) return undefined;
  if (RESERVED.has(found.toLowerCase()) || words(site.reserved ?? '').has(found.toLowerCase())) return undefined;
  const profile = new URL(site.profile.replace('$1', () => encodeURI(site.cased ? found : found.toLowerCase()))).href;
  // `in/ada`, `channel/UC…` and `profile.php?id=7` keep their first part in the address only.
  const [, tab, more] = /^\/([^/?]{1,100})(\/[^?])?/.exec(address.slice(match.index + match[0].length)) ?? [];
  return { handle: found.replace(/^.*[/=@]/, ''), profile, isProfile: !tab || (TABS.has(tab) && !more) };
}

/** What `path` and `post` are matched with: decoded, at most 500 characters. */
export function addressIn(site: Site, url: URL): string {
  const address = `${site.home ? '' : url.hostname}${url.pathname}${url.search}`.slice(0, 500);
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
