import { isMailAddress } from '../../people/mail-address.ts';
import type { Way, WayKind } from '../../people/way.ts';
import { safeHref } from '../../ui/place-words.ts';

const isPage = (text: string): boolean => /^https?:/i.test(text) && safeHref(text) !== undefined;

const FITS: Readonly<Record<WayKind, (value: string) => boolean>> = {
  email: isMailAddress,
  form: isPage,
  message: isPage,
  phone: value => /^\+?[\d\s().-]{4,30}$/.test(value),
};

/** A way as somebody typed it; undefined where it cannot be one. @param now ms since 1970 */
export function readWay(kind: WayKind, typed: string, now: number): Way | undefined {
  const bare = typed.trim();
  const isLink = kind === 'form' || kind === 'message';
  const value = isLink && !/^[a-z]+:/i.test(bare) && bare.includes('.') ? `https://${bare}` : bare;
  return FITS[kind](value) ? { kind, value, foundOn: now } : undefined;
}

/** A way as it was rewritten: what only changed its kind still says where it was found. @param now ms since 1970 */
export function rewrittenWay(before: Way, kind: WayKind, typed: string, now: number): Way | undefined {
  const way = readWay(kind, typed, now);
  return way?.value === before.value ? { ...before, kind } : way;
}
