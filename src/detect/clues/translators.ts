import { textOf } from '../dom.ts';
import { keyOf } from '../names.ts';
import { TRANSLATED } from '../roles.ts';
import type { Scene } from '../scene.ts';

const LONGEST_CREDIT = 80;

/** Some papers list the translator beside the author, and say only further down who did what: `translated by Jane Doe`. */
export function withoutTranslators<T extends { readonly name: string }>(
  people: readonly T[],
  { authorish }: Scene,
): readonly T[] {
  if (people.length < 2) return people;
  const credits = authorish
    .map(element => textOf(element, LONGEST_CREDIT))
    .filter(text => text.length < LONGEST_CREDIT && TRANSLATED.test(text.split(' ', 1)[0] ?? ''))
    .map(keyOf);
  const left = people.filter(({ name }) => !credits.some(credit => credit.endsWith(keyOf(name))));
  return left.length > 0 ? left : people;
}
