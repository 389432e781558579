import type { Place } from '../people/place.ts';
import type { Way } from '../people/way.ts';
import { oneLine } from './clean.ts';
import { LIMITS } from './limits.ts';

/** Which place an http(s) address stands for, normalised as everywhere else; undefined when it is nobody's place. */
export type PlaceFor = (address: string) => Place | undefined;

/** An http(s) address without user name and password, as the browser writes it; undefined for everything else. */
export function webAddress(text: unknown): string | undefined {
  const trimmed = oneLine(text, LIMITS.address);
  if (trimmed === '' || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return url.href.length <= LIMITS.address ? url.href : undefined;
}

const LOCAL = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** One mail address and nothing besides it; a leading `mailto:` is dropped. The domain comes back in lower case. */
export function mailAddress(text: unknown): string | undefined {
  const trimmed = oneLine(text, 320).replace(/^mailto:/i, '');
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at);
  const labels = trimmed
    .slice(at + 1)
    .toLowerCase()
    .split('.');
  if (at < 1 || trimmed.length > 254 || !LOCAL.test(local)) return undefined;
  if (labels.length < 2 || !labels.every(label => LABEL.test(label))) return undefined;
  return `${local}@${labels.join('.')}`;
}

/** A number as it was written, if it has three digits or more and nothing but what numbers are written with. */
function phoneNumber(text: unknown): string | undefined {
  const trimmed = oneLine(text, 60).replace(/^tel:/i, '');
  if (trimmed.length > 40 || !/^[+\d(][\d\s()./x#*-]*$/i.test(trimmed)) return undefined;
  return trimmed.replace(/\D/g, '').length >= 3 ? trimmed : undefined;
}

/** The way a value of this kind stands for; undefined when it is not one. */
export function wayFor(kind: Way['kind'], text: unknown): Way | undefined {
  const read = kind === 'email' ? mailAddress : kind === 'phone' ? phoneNumber : webAddress;
  const value = read(text);
  return value === undefined ? undefined : { kind, value };
}
