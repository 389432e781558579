import type { Store } from '../store/open.ts';
import { getPerson } from '../store/people.ts';

/** The names behind ids, deleted people included: a letter keeps its name as long as the record is there. */
export async function namesOf(
  store: Store,
  things: readonly { readonly personId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(things.map(thing => thing.personId))];
  const people = await Promise.all(ids.map(id => getPerson(store, id)));
  return new Map(people.flatMap(person => (person ? [[person.id, person.name] as const] : [])));
}
