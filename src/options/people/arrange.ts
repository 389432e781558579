import type { Card } from '../../people/card.ts';
import type { PlaceKind } from '../../people/place.ts';
import { searchCards } from '../../people/search.ts';
import { STEPS, type Step } from '../../people/step.ts';

export const SORTS = ['newest', 'name', 'latest', 'closest'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see of the list. Empty words filter nothing. */
export interface Wish {
  readonly query: string;
  readonly step: Step | '';
  readonly kind: PlaceKind | '';
  readonly reach: 'yes' | 'no' | '';
  readonly sort: Sort;
}

export const EVERYBODY: Wish = { query: '', step: '', kind: '', reach: '', sort: 'newest' };

const fits = (card: Card, { step, kind, reach }: Wish): boolean =>
  (step === '' || card.step === step) &&
  (kind === '' || card.kinds.includes(kind)) &&
  (reach === '' || card.reachable === (reach === 'yes'));

/** The cards one asked for, in the order one asked for. @param names compares names as the reader's language sorts them */
export function arrange(cards: readonly Card[], wish: Wish, names: Intl.Collator): readonly Card[] {
  const found = searchCards(
    cards.filter(card => fits(card, wish)),
    wish.query,
  );
  switch (wish.sort) {
    case 'newest':
      return found;
    case 'name':
      return found.toSorted((one, other) => names.compare(one.name, other.name));
    case 'latest':
      return found.toSorted((one, other) => (other.lastAt ?? 0) - (one.lastAt ?? 0));
    case 'closest':
      return found.toSorted((one, other) => STEPS.indexOf(other.step) - STEPS.indexOf(one.step));
  }
}

/** The sorts of places that occur, the most frequent first: a filter offers nothing that finds nobody. */
export function kindsAmong(cards: readonly Card[]): readonly PlaceKind[] {
  const counts = new Map<PlaceKind, number>();
  for (const card of cards) for (const kind of card.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([kind]) => kind);
}
