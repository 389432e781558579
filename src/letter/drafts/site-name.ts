/** Sites that everybody calls by a name of their own. */
const NAMES: Readonly<Record<string, string>> = {
  'x.com': 'X',
  'twitter.com': 'X',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'linkedin.com': 'LinkedIn',
  'bsky.app': 'Bluesky',
  'youtube.com': 'YouTube',
  'reddit.com': 'Reddit',
  'github.com': 'GitHub',
  'goodreads.com': 'Goodreads',
  'news.ycombinator.com': 'Hacker News',
};

/** A site as one names it in a letter: "X", "armchair.example". */
export function siteName(url: string): string {
  if (!URL.canParse(url)) return url;
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile|old)\./, '');
  return NAMES[host] ?? host;
}
