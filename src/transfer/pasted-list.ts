import type { PlaceFor } from './addresses.ts';
import { mailAddress } from './addresses.ts';
import { oneLine } from './clean.ts';
import { gather, type Incoming, type NewPerson, withName } from './incoming.ts';
import { LIMITS } from './limits.ts';
import { placeAt } from './place-at.ts';
import { fediversePerson } from './services/mastodon-follows.ts';

/** The entries of a pasted text: one a line, or several with commas or semicolons as mail programs write them. */
function entriesOf(text: string): string[] {
  return text
    .slice(0, LIMITS.file)
    .split(/[\r\n]/)
    .flatMap(line => (line.includes('@') ? splitOutsideQuotes(line.slice(0, LIMITS.note)) : [line]))
    .map(entry => oneLine(entry, LIMITS.address + LIMITS.name))
    .filter(entry => entry !== '');
}

/** `"Lovelace, Ada" <ada@example.org>; bo@example.org` is two entries. */
function splitOutsideQuotes(line: string): string[] {
  const entries: string[] = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && (sign === ',' || sign === ';')) entries.push('');
    else entries.push(`${entries.pop() ?? ''}${sign}`);
  }
  return entries;
}

/** `Ada Lovelace <ada@example.org>`, `Ada https://ada.example`, or only an address. */
function personOf(entry: string, placeFor: PlaceFor): NewPerson | undefined {
  const words = entry.split(' ');
  const address = (words.pop() ?? '').replace(/^</, '').replace(/>$/, '');
  const name = oneLine(
    words
      .join(' ')
      .replaceAll('"', ' ')
      .replace(/[\s:,–—-]{1,5}$/, ''),
    LIMITS.name,
  );
  const fediverse = address.startsWith('@') ? fediversePerson(address) : undefined;
  if (fediverse) return { ...fediverse, ...(name && { name }) };
  const email = mailAddress(address);
  if (email) return withName({ name, places: [], ways: [{ kind: 'email', value: email }], note: '' });
  const place = placeAt(address, placeFor);
  return place && withName({ name, places: [place], ways: [], note: '' });
}

/** People from addresses somebody pasted: mail, web and fediverse, one a line or separated by commas. */
export const readPastedList = (text: string, placeFor: PlaceFor): Incoming =>
  gather(entriesOf(text), entry => personOf(entry, placeFor));
