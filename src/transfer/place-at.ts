import type { Place, PlaceKind } from '../people/place.ts';
import { type PlaceFor, webAddress } from './addresses.ts';
import { oneLine } from './clean.ts';
import { LIMITS } from './limits.ts';

/** What any site's address can be taken for; a file that names another kind knows more (a fediverse server, a feed). */
const VAGUE: readonly PlaceKind[] = ['site', 'other'];

/**
 * The place a text in a file stands for: an address, perhaps followed by ` @handle` as our own tables write it.
 * @param said the kind the file says it is; believed only where the address alone does not tell
 */
export function placeAt(text: string, placeFor: PlaceFor, said?: PlaceKind, saidHandle?: string): Place | undefined {
  const [first = '', ...rest] = oneLine(text, LIMITS.address + LIMITS.line).split(' ');
  const address = webAddress(first) ?? webAddress(looksBare(first) ? `https://${first}` : '');
  const place = address === undefined ? undefined : placeFor(address);
  if (!place) return undefined;
  const kind = said !== undefined && VAGUE.includes(place.kind) ? said : place.kind;
  // An address tells a handle only roughly: ada@fedi.example may live at social.fedi.example.
  const handle = oneLine(saidHandle || rest.join(' ')).replace(/^@/, '') || (place.handle ?? '');
  return handle === '' ? { kind, url: place.url } : { kind, url: place.url, handle };
}

/** `example.org/ada`, as people type it into tables. */
const looksBare = (text: string): boolean => /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,5}(?:\/|$)/u.test(text);
