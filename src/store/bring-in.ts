import type { Person } from '../people/person.ts';
import { act, look } from './act.ts';
import { CARD_SHELVES, refreshCards } from './cards.ts';
import type { Store } from './open.ts';
import { putMade } from './put-each.ts';
import { personOf, personRow } from './rows.ts';
import type { Reading, Writing } from './schema.ts';

/** Everybody there, those in Deleted included, and by what one tells later whether anything changed since. */
export interface Present {
  readonly people: readonly Person[];
  readonly acts: number;
}

const presentIn = async (tx: Reading | Writing): Promise<Present> => ({
  people: (await tx.objectStore('people').getAll()).map(personOf),
  acts: (await tx.objectStore('meta').get('state'))?.acts ?? 0,
});

export const readPresent = (store: Store): Promise<Present> => look(store, ['people', 'meta'], presentIn);

/**
 * Writes people, the planned ones where nothing changed since they were planned, else what `again` makes of those there now;
 * in one act, all or nothing. Only their own cards are made anew.
 * @param again pure and synchronous
 * @param tell called with the share written, 0 to 1
 */
export function bringIn(
  store: Store,
  planned: { readonly people: readonly Person[]; readonly acts: number },
  again: (there: readonly Person[]) => readonly Person[],
  tell: (share: number) => void = () => {},
): Promise<void> {
  return act(store, CARD_SHELVES, async running => {
    const { tx } = running;
    const shelf = tx.objectStore('people');
    const acts = (await tx.objectStore('meta').get('state'))?.acts ?? 0;
    const people = acts === planned.acts ? planned.people : again((await presentIn(tx)).people);
    const before = await shelf.count();
    const share = (count: number): void => tell(count / (2 * people.length));
    await putMade(tx, 'people', people, personRow, share);
    running.grew += (await shelf.count()) - before;
    await refreshCards(tx, people, count => share(people.length + count));
  });
}
