import type { Card } from '../people/card.ts';
import type { Encounter } from '../people/encounter.ts';
import type { Moment } from '../people/moment.ts';
import type { Person } from '../people/person.ts';
import { look } from './act.ts';
import type { Store } from './open.ts';
import { type HowFar, inPieces, putMade } from './put-each.ts';
import { cardOf, cardRow, personOf } from './rows.ts';
import type { CardRow, PersonRow, Writing } from './schema.ts';

/** Encounters that are no contact: what Fondly proposed and what the reader put off. */
const SILENT = new Set(['proposed', 'decline']);

/** The shelves `refreshCard` needs in the scope of its act. */
export const CARD_SHELVES = ['people', 'cards', 'moments', 'encounters'] as const;

/** Makes the card of a person anew from what the act has written; takes it away where the person is deleted. */
export async function refreshCard(tx: Writing, row: PersonRow): Promise<void> {
  if (row.deletedAt !== undefined) return tx.objectStore('cards').delete(row.id);
  const [moments, encounters] = await Promise.all([
    tx.objectStore('moments').index('personId').getAll(row.id),
    tx.objectStore('encounters').index('personId').getAll(row.id),
  ]);
  await tx.objectStore('cards').put(cardRow(personOf(row), moments, lastContact(encounters)));
}

const lastContact = (encounters: readonly Encounter[]): Encounter | undefined =>
  encounters.reduce<Encounter | undefined>(
    (last, it) => (SILENT.has(it.kind) || (last && last.at > it.at) ? last : it),
    undefined,
  );

/** Makes cards of people from all that is known of them. */
export function cardMaker(moments: readonly Moment[], encounters: readonly Encounter[]): (person: Person) => CardRow {
  const [kept, met] = [byPerson(moments), byPerson(encounters)];
  return person => cardRow(person, kept.get(person.id) ?? [], lastContact(met.get(person.id) ?? []));
}

/** Makes the cards of many people anew, from two reads of everything: by the index ten thousand take five times as long. */
export async function refreshCards(tx: Writing, people: readonly Person[], tell?: HowFar): Promise<void> {
  const [gone, there] = [people.filter(isGone), people.filter(isThere)];
  await inPieces(gone, person => tx.objectStore('cards').delete(person.id), tell);
  if (there.length === 0) return;
  const [moments, encounters] = await Promise.all([
    tx.objectStore('moments').getAll(),
    tx.objectStore('encounters').getAll(),
  ]);
  await putMade(tx, 'cards', there, cardMaker(moments, encounters), done => tell?.(gone.length + done));
}

const isGone = (person: Person): boolean => person.deletedAt !== undefined;
/** Deleted people have no card. */
export const isThere = (person: Person): boolean => !isGone(person);

/** Makes every card anew, from three reads of everything. */
export async function refreshAllCards(tx: Writing, tell?: HowFar): Promise<void> {
  const [people, moments, encounters] = await Promise.all([
    tx.objectStore('people').getAll(),
    tx.objectStore('moments').getAll(),
    tx.objectStore('encounters').getAll(),
  ]);
  await tx.objectStore('cards').clear();
  await putMade(tx, 'cards', people.map(personOf).filter(isThere), cardMaker(moments, encounters), tell);
}

function byPerson<T extends { readonly personId: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.personId);
    if (group) group.push(item);
    else groups.set(item.personId, [item]);
  }
  return groups;
}

/** The newest cards, for a first screen at once. Deleted people have no card. */
export async function newestCards(store: Store, limit: number): Promise<readonly Card[]> {
  return look(store, ['cards'], async tx => {
    const rows = await tx.objectStore('cards').index('order').getAll(null, limit);
    return rows.map(cardOf);
  });
}

/** Rows read at once: a few milliseconds of work, so that a page that reads them all still answers keys between. */
const PAGE = 1000;

/** All cards, newest first: what the lists filter and search in memory. */
export async function listCards(store: Store): Promise<readonly Card[]> {
  return look(store, ['cards'], async tx => {
    const shelf = tx.objectStore('cards');
    const rows = await shelf.getAll(null, PAGE);
    for (let last = rows.at(-1); last && rows.length % PAGE === 0; last = rows.at(-1)) {
      const more = await shelf.getAll(IDBKeyRange.lowerBound(last.id, true), PAGE);
      if (more.length === 0) break;
      rows.push(...more);
    }
    return rows.sort((one, other) => one.order - other.order).map(cardOf);
  });
}

/** How many people are saved, deleted ones not counted. */
export async function countPeople(store: Store): Promise<number> {
  return look(store, ['cards'], tx => tx.objectStore('cards').count());
}
