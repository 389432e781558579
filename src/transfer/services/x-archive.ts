import type { PlaceFor } from '../addresses.ts';
import { gather, type Incoming, type NewPerson, refused, withName } from '../incoming.ts';
import { asList, own, parseJson } from '../json.ts';
import { placeAt } from '../place-at.ts';

/** `window.YTD.following.part0 = [ … ]`; in archives of before 2022 the part is missing from some names. */
const ASSIGNMENT = /^\s{0,20}window\.YTD\.following\.part\d{1,4}\s{0,20}=/;

/** True for the start of the `following.js` of an X (Twitter) archive. */
export const isXFollowing = (text: string): boolean => ASSIGNMENT.test(text.slice(0, 200));

/**
 * X puts only the number of an account into the archive, neither name nor handle. This address is the one that X leads on
 * to the profile, whatever the account is called by now.
 */
function personOf(entry: unknown, placeFor: PlaceFor): NewPerson | undefined {
  const account = own(own(entry, 'following'), 'accountId');
  if (typeof account !== 'string' || !/^\d{1,20}$/.test(account)) return undefined;
  const url = `https://x.com/i/user/${account}`;
  const place = placeAt(url, placeFor) ?? { kind: 'x', url };
  return withName({ name: `X ${account}`, places: [{ kind: 'x', url: place.url }], ways: [], note: '' });
}

/** The accounts followed on X, from `data/following.js` of the archive: each to be opened and named by the user. */
export function readXFollowing(text: string, placeFor: PlaceFor): Incoming {
  const parsed = isXFollowing(text)
    ? parseJson(text.slice(text.indexOf('=') + 1).replace(/;\s{0,20}$/, ''))
    : undefined;
  if (!Array.isArray(parsed)) return refused('transferNotXFollowing');
  const { people, complaints } = gather(asList(parsed), entry => personOf(entry, placeFor));
  return { people, complaints: [{ key: 'transferXNumbersOnly' }, ...complaints] };
}
