import { type FoundWay, feedToAsk, pagesToAsk, waysInFeed, waysOn } from '../detect/reach.ts';
import { answerLater } from './channel.ts';

/** One page at a time, each given up after this long: a slow server costs the reader a few seconds, not the evening. */
const PATIENCE_MS = 8_000;
const MAX_BYTES = 2_000_000;

/** Requests besides the page itself. */
const MOST_REQUESTS = 6;

/** A page or a feed of this same site. Anything else, and anything too big, is nothing. */
async function read(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
    const type = answer.headers.get('content-type') ?? '';
    const kind = type.startsWith('text/html') ? 'text/html' : /\bxml\b/.test(type) ? 'application/xml' : undefined;
    if (!answer.ok || !kind || new URL(answer.url).origin !== location.origin) return undefined;
    const text = await answer.text();
    return text.length > MAX_BYTES ? undefined : new DOMParser().parseFromString(text, kind);
  } catch {
    return undefined;
  }
}

/**
 * Looks on the page, on the front page of its site, on the contact, about and legal pages both link to and in the feed:
 * this site only, six requests at most.
 * The one place in Fondly that asks for pages, run only by the button "Find a way to reach them".
 */
async function findWays(): Promise<FoundWay[]> {
  const here = new URL(location.href);
  const front = new URL('/', here);
  const found = new Map<string, FoundWay>();
  const take = (ways: readonly FoundWay[]): void => {
    for (const way of ways) if (!found.has(way.value)) found.set(way.value, way);
  };
  take(waysOn(document, here));
  const home = here.pathname === '/' ? undefined : await read(front.href);
  if (home) take(waysOn(home, front));
  const feed = feedToAsk(document, here) ?? (home && feedToAsk(home, front));
  const left = MOST_REQUESTS - (here.pathname === '/' ? 0 : 1) - (feed ? 1 : 0);
  const asked = new Set([...pagesToAsk(document, here), ...(home ? pagesToAsk(home, front) : [])]);
  for (const address of [...asked].filter(address => address !== front.href).slice(0, left)) {
    const page = await read(address);
    if (page) take(waysOn(page, new URL(address)));
  }
  const written = feed && (await read(feed));
  if (written) take(waysInFeed(written, new URL(feed)));
  return [...found.values()];
}

answerLater('findWays', findWays);
