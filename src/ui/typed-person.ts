import { isMailAddress } from '../people/mail-address.ts';
import type { Place } from '../people/place.ts';
import type { Way } from '../people/way.ts';

/** What stands in the form for somebody new. */
export interface TypedPerson {
  readonly name: string;
  readonly address: string;
  readonly mail: string;
  readonly note: string;
}

/** Somebody as typed, or the field that cannot be taken with the message that says why. */
export type ReadPerson =
  | { readonly ok: true; readonly person: { name: string; places: Place[]; ways: Way[]; note: string } }
  | { readonly ok: false; readonly field: keyof TypedPerson; readonly why: string };

const refused = (field: keyof TypedPerson, why: string): ReadPerson => ({ ok: false, field, why });

/** People write `ada.example`; an address wants a scheme before it. */
const withScheme = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) || !address.includes('.') ? address : `https://${address}`;

/** The place a typed address stands for; undefined where it is none. */
export const typedPlace = (address: string, placeOf: (address: string) => Place | undefined): Place | undefined =>
  placeOf(withScheme(address.trim()));

/**
 * Reads the form. A name is needed, nothing else.
 * @param placeOf from detect/places.ts, handed in because it is heavy and rarely needed
 * @param now when it was typed, ms since 1970
 */
export function readPerson(
  typed: TypedPerson,
  placeOf: (address: string) => Place | undefined,
  now: number,
): ReadPerson {
  const name = typed.name.trim().replace(/\s+/g, ' ');
  const address = typed.address.trim();
  const mail = typed.mail.trim();
  if (name === '') return refused('name', 'uiNameMissing');
  const place = address === '' ? undefined : typedPlace(address, placeOf);
  if (address !== '' && !place) return refused('address', 'uiAddressWrong');
  if (mail !== '' && !isMailAddress(mail)) return refused('mail', 'uiMailWrong');
  const ways: Way[] = mail === '' ? [] : [{ kind: 'email', value: mail, foundOn: now }];
  return { ok: true, person: { name, places: place ? [place] : [], ways, note: typed.note.trim() } };
}
