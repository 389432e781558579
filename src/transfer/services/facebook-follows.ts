import type { PlaceFor } from '../addresses.ts';
import { oneLine } from '../clean.ts';
import { gather, type Incoming, type NewPerson, refused, withName } from '../incoming.ts';
import { asBag, asList, own, parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { placeAt } from '../place-at.ts';

/** The lists of people and pages in a Facebook download (JSON): `your_friends.json`, `who_you've_followed.json`, pages liked and followed. */
const LISTS = /^(?:friends|following|page_likes|pages_followed)(?:_v\d{1,2})?$/;

/**
 * Facebook writes the bytes of UTF-8 as if each were a letter (`\u00c3\u00a9` for é). Undone where every letter is such a
 * byte and together they are UTF-8; other texts are left alone.
 */
function mend(text: string): string {
  const bytes = Array.from(text, letter => letter.codePointAt(0) ?? 0);
  if (!bytes.some(byte => byte > 0x7f) || bytes.some(byte => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    // Letters of Latin-1 that are meant.
    return text;
  }
}

/** Older lists have `name`, newer ones `title` or `data: [{name}]`; some have an address. */
function personOf(entry: unknown, placeFor: PlaceFor): NewPerson | undefined {
  const inner = asList(own(entry, 'data'))[0];
  const named = [own(entry, 'name'), own(inner, 'name'), own(entry, 'title')].find(name => typeof name === 'string');
  const name = typeof named === 'string' ? oneLine(mend(named.slice(0, LIMITS.line)), LIMITS.name) : '';
  const address = own(entry, 'url') ?? own(inner, 'url') ?? own(entry, 'href');
  const place = typeof address === 'string' ? placeAt(address, placeFor) : undefined;
  return withName({ name, places: place ? [place] : [], ways: [], note: '' });
}

const listsOf = (parsed: unknown): unknown[] =>
  Object.entries(asBag(parsed) ?? {}).flatMap(([key, value]) => (LISTS.test(key) ? asList(value) : []));

/** True for a file of a Facebook download that lists people or pages. */
export const isFacebookFollows = (parsed: unknown): boolean => listsOf(parsed).length > 0;

/** The friends, people and pages of a Facebook download: names, and rarely an address. */
export function readFacebookFollows(text: string, placeFor: PlaceFor): Incoming {
  const entries = listsOf(parseJson(text));
  if (entries.length === 0) return refused('transferNotFacebook');
  return gather(entries, entry => personOf(entry, placeFor));
}
