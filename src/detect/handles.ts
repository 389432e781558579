import { keyOf } from './names.ts';

/** Shorter pieces of a name are shared by too many people. */
const SHORTEST = 4;

/**
 * Whether a handle or the local part of an e-mail address is one that bears this name: `ada.lovelace`, `alovelace`, `lovelacea`,
 * `ada_l`, `lovelace`, `TheRealAdaLovelace`. A first name alone counts only as the whole handle.
 */
export const bears = (handle: string, name: string): boolean =>
  bearsWords(keyOf(handle), wordsOf(name)) || bearsWords(keyOf(handle), wordsOf(inPlainLetters(name)));

/** As `bears`, but a first name alone, which thousands share, does not count. */
export const bearsWhole = (handle: string, name: string): boolean =>
  name.includes(' ') && bears(handle, name) && keyOf(handle) !== keyOf(name.split(' ')[0] ?? '');

/** `Jörg` writes himself `joerg` where only plain letters are allowed. */
const inPlainLetters = (name: string): string =>
  name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ø/gi, 'oe').replace(/å/gi, 'aa');

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(keyOf)
    .filter(word => word !== '' && word !== 'jr' && word !== 'sr');

/** Fewer letters of a shortened name fit too many people. */
const SHORTEST_BLEND = 5;

/** `doschu` of Doris Schuppe, `bensil` of Ben Silverman: two beginnings, and nothing else. */
function isBlend(key: string, first: string, last: string): boolean {
  if (key.length < SHORTEST_BLEND) return false;
  for (let letters = 2; letters <= key.length - 2; letters++)
    if (first.startsWith(key.slice(0, letters)) && last.startsWith(key.slice(letters))) return true;
  return false;
}

/** `erinmcunningham`, `jfcox`: the first name or its letter, one or two more initials, the last name. */
const hasMiddleInitials = (key: string, first: string, last: string): boolean =>
  last.length >= 3 &&
  key.endsWith(last) &&
  [first, first[0] ?? ''].some(start => {
    const between = key.length - start.length - last.length;
    return key.startsWith(start) && between >= 1 && between <= (start.length > 1 ? 2 : 1);
  });

/** How people shorten a name of several words. */
function formsOf(words: readonly string[]): string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const initials = words.map(word => word[0]).join('');
  const begun = [1, 2, 3, 4].flatMap(letters => [first.slice(0, letters) + last, last + first.slice(0, letters)]);
  return [...begun, first + last, last + first, first + (last[0] ?? ''), initials.slice(0, -1) + last];
}

function bearsWords(key: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  const whole = words.join('');
  if (key.length < 2 || whole.length < 2) return false;
  if (key === whole || (whole.length >= 7 && key.includes(whole))) return true;
  if (words.length < 2) return first.length >= 5 && key.includes(first);
  const last = words.at(-1) ?? '';
  if (formsOf(words).some(form => key === form || (form.length >= 7 && key.startsWith(form)))) return true;
  if (last.length >= SHORTEST && (key === last || (last.length >= 6 && key.includes(last)))) return true;
  // Spaniards sign with the first of two family names, and so do some with a hyphen.
  const families = words.slice(1).filter(word => word.length >= SHORTEST);
  if (families.some(family => key === (first[0] ?? '') + family || key === first + family)) return true;
  if (families.some(family => isBlend(key, first, family)) || hasMiddleInitials(key, first, last)) return true;
  return first.length >= SHORTEST && key === first;
}
