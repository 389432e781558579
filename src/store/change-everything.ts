import type { Everything } from '../transfer/everything.ts';
import type { Act } from './act.ts';
import { cardMaker, isThere } from './cards.ts';
import { type Difference, LISTED } from './difference.ts';
import { putAll } from './everything.ts';
import { putMade } from './put-each.ts';
import type { Writing } from './schema.ts';

/** Everybody whose card may read otherwise now. */
function touched({ put, gone }: Difference, before: Everything): ReadonlySet<string> {
  const left = new Set([...gone.moments, ...gone.encounters]);
  const lost = [...before.moments, ...before.encounters].filter(({ id }) => left.has(id));
  const owners = [...put.moments, ...put.encounters, ...lost].map(record => record.personId);
  return new Set([...put.people.map(({ id }) => id), ...gone.people, ...owners]);
}

async function refreshCards(tx: Writing, ids: ReadonlySet<string>, after: Everything): Promise<void> {
  const of = <T>(records: readonly T[], idOf: (record: T) => string) => records.filter(it => ids.has(idOf(it)));
  const people = of(after.people, it => it.id).filter(isThere);
  const shelf = tx.objectStore('cards');
  const alive = new Set(people.map(person => person.id));
  await Promise.all([...ids].filter(id => !alive.has(id)).map(id => shelf.delete(id)));
  const makeCard = cardMaker(
    of(after.moments, it => it.personId),
    of(after.encounters, it => it.personId),
  );
  await putMade(tx, 'cards', people, makeCard);
}

/**
 * Turns the store from `before` into `after` within an act, by writing only what differs: everything else, drafts in forms
 * included, is left alone.
 */
export async function changeIn(
  running: Act,
  difference: Difference,
  before: Everything,
  after: Everything,
): Promise<void> {
  const { tx } = running;
  const { put, gone } = difference;
  const count = await tx.objectStore('people').count();
  // First what goes: of two encounters that may be there once, one may come as the other goes.
  for (const shelf of [...LISTED, 'settings'] as const)
    await Promise.all(gone[shelf].map(key => tx.objectStore(shelf).delete(key)));
  await putAll(tx, put);
  running.grew += (await tx.objectStore('people').count()) - count;
  await refreshCards(tx, touched(difference, before), after);
}
