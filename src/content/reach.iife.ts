import { type FoundWay, pagesToAsk, waysOn } from '../detect/reach.ts';
import { answerLater } from './channel.ts';

/** One page at a time, each given up after this long: a slow server costs the reader a few seconds, not the evening. */
const PATIENCE_MS = 8_000;
const MAX_BYTES = 2_000_000;

/** A page of this same site. Anything but a page, and anything too big, is nothing. */
async function read(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
    const isPage = answer.ok && (answer.headers.get('content-type') ?? '').startsWith('text/html');
    if (!isPage || new URL(answer.url).origin !== location.origin) return undefined;
    const html = await answer.text();
    return html.length > MAX_BYTES ? undefined : new DOMParser().parseFromString(html, 'text/html');
  } catch {
    return undefined;
  }
}

/**
 * Looks on the page and on at most six pages it links to, of this site only: contact, about, imprint.
 * The one place in Fondly that asks for pages, run only by the button "Find a way to reach them".
 */
async function findWays(): Promise<FoundWay[]> {
  const here = new URL(location.href);
  const found = new Map<string, FoundWay>();
  const take = (page: Document, url: URL): void => {
    for (const way of waysOn(page, url)) if (!found.has(way.value)) found.set(way.value, way);
  };
  take(document, here);
  for (const address of pagesToAsk(document, here)) {
    const page = await read(address);
    if (page) take(page, new URL(address));
  }
  return [...found.values()];
}

answerLater('findWays', findWays);
