import type { Place } from './place.ts';

const LONGEST = 60;

/** An address as one says it: no `https://`, no `www.`, no closing slash, readable letters; at most 60 signs. */
export function shortAddress(url: string): string {
  const whole = URL.canParse(url) ? spoken(new URL(url)) : url;
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
}

const spoken = ({ host, pathname }: URL): string =>
  host.replace(/^www\./, '') + (pathname === '/' ? '' : readable(pathname).replace(/\/$/, ''));

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A half-cut escape: shown as it is.
    return path;
  }
}

/** How a place is called in a line: the handle where there is one, else the address. */
export const placeName = ({ handle, url }: Place): string => (handle ? `@${handle}` : shortAddress(url));
