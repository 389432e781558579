import { keyOf } from './names.ts';

/** What a person's part of a site is called by: `~ada` or `/ada/` on a shared host, else the first label that says something. */
export function frontOf(url: URL): string {
  const user = /^\/~([\w.-]{2,40})/.exec(url.pathname)?.[1];
  return user ?? url.hostname.replace(/^(?:www|blog)\./, '').split('.')[0] ?? '';
}

/** A site that is called by a whole name, in either order: `janedoe`, `doe-jane`, `janedoe1997`. */
export function isWhole(front: string, name: string): boolean {
  const words = name.split(' ').map(keyOf);
  const called = keyOf(front).replace(/\d{1,4}$/, '');
  return words.length > 1 && (called === words.join('') || called === words.toReversed().join(''));
}
