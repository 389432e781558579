import { mergePeople, partPeople } from '../people/merge.ts';
import type { MergeRecord } from '../people/merge-record.ts';
import type { Person } from '../people/person.ts';
import { findPairs, type Pair, searchPairs } from '../people/same.ts';
import { type Act, act, look } from './act.ts';
import { CARD_SHELVES, refreshCard } from './cards.ts';
import { NotThere } from './errors.ts';
import type { Store } from './open.ts';
import { sharers } from './people.ts';
import { encounterOf, encounterRow, personOf, personRow } from './rows.ts';
import type { PersonRow, Writing } from './schema.ts';

const SHELVES = [...CARD_SHELVES, 'letters', 'hellos', 'merges'] as const;

type Moved = Pick<MergeRecord, 'moments' | 'encounters' | 'letters' | 'hellos'>;

/** What belongs to a person, by id. */
async function belongings(tx: Writing, personId: string): Promise<Moved> {
  const [moments, encounters, letters, hellos] = await Promise.all([
    tx.objectStore('moments').index('personId').getAllKeys(personId),
    tx.objectStore('encounters').index('personId').getAllKeys(personId),
    tx.objectStore('letters').index('personId').getAllKeys(personId),
    tx.objectStore('hellos').getAll(),
  ]);
  return { moments, encounters, letters, hellos: hellos.filter(it => it.personId === personId).map(it => it.id) };
}

/**
 * Hands an encounter over. One the other has as well (both wrote the piece that was read) stays where it is, so that
 * it is not counted twice and is there again after parting.
 */
async function moveEncounter(tx: Writing, id: string, from: string, to: string): Promise<boolean> {
  const shelf = tx.objectStore('encounters');
  const row = await shelf.get(id);
  if (row?.personId !== from) return false;
  const moved = encounterRow({ ...encounterOf(row), personId: to });
  if (moved.once !== undefined && (await shelf.index('once').getKey(moved.once)) !== undefined) return false;
  await shelf.put(moved);
  return true;
}

/** Hands over what still belongs to `from` of what is listed. @returns what really moved */
async function move(tx: Writing, what: Moved, from: string, to: string): Promise<Moved> {
  const take = async (shelf: 'moments' | 'letters' | 'hellos', ids: readonly string[]): Promise<string[]> => {
    const moved: string[] = [];
    for (const id of ids) {
      const row = await tx.objectStore(shelf).get(id);
      if (row?.personId !== from) continue;
      await tx.objectStore(shelf).put({ ...row, personId: to } as never);
      moved.push(id);
    }
    return moved;
  };
  const encounters: string[] = [];
  for (const id of what.encounters) if (await moveEncounter(tx, id, from, to)) encounters.push(id);
  return {
    moments: await take('moments', what.moments),
    encounters,
    letters: await take('letters', what.letters),
    hellos: await take('hellos', what.hellos),
  };
}

async function mustGet(tx: Writing, id: string): Promise<Person> {
  const row = await tx.objectStore('people').get(id);
  if (row === undefined || row.deletedAt !== undefined) throw new NotThere();
  return personOf(row);
}

async function put(store: Store, { tx }: Act, person: Person): Promise<Person> {
  const next = { ...person, changedAt: store.edge.now(), rev: person.rev + 1 };
  const row = personRow(next);
  await tx.objectStore('people').put(row);
  await refreshCard(tx, row);
  return next;
}

/** Merges one person into another with all that was theirs. `part` undoes it, whenever. */
export function merge(store: Store, keptId: string, goneId: string): Promise<MergeRecord> {
  return act(store, SHELVES, async running => {
    const { tx } = running;
    const [kept, gone] = [await mustGet(tx, keptId), await mustGet(tx, goneId)];
    if (keptId === goneId) throw new NotThere();
    const moved = await move(tx, await belongings(tx, goneId), goneId, keptId);
    const record: MergeRecord = {
      id: store.edge.newId(),
      keptId,
      goneId,
      kept,
      gone,
      ...moved,
      mergedAt: store.edge.now(),
    };
    await tx.objectStore('merges').put(record);
    await tx.objectStore('people').delete(goneId);
    await tx.objectStore('cards').delete(goneId);
    running.grew -= 1;
    await put(store, running, mergePeople(kept, gone));
    return record;
  });
}

/** The two of a merge as they are once it is undone, and the merge itself forgotten. */
async function undo(tx: Writing, mergeId: string): Promise<{ readonly kept: Person; readonly gone: Person }> {
  const record = await tx.objectStore('merges').get(mergeId);
  if (record === undefined) throw new NotThere();
  const parted = partPeople(await mustGet(tx, record.keptId), record);
  await move(tx, record, record.keptId, record.goneId);
  await tx.objectStore('merges').delete(mergeId);
  return parted;
}

/** Parts two people who were merged: each has what was theirs, and the one that stayed has what came since. */
export function part(store: Store, mergeId: string): Promise<{ readonly kept: Person; readonly gone: Person }> {
  return act(store, SHELVES, async running => {
    const parted = await undo(running.tx, mergeId);
    running.grew += 1;
    return { kept: await put(store, running, parted.kept), gone: await put(store, running, parted.gone) };
  });
}

/** Takes back a join that saving made: the record is as it was before, with what came since. */
export function unjoin(store: Store, mergeId: string): Promise<Person> {
  return act(store, SHELVES, async running => put(store, running, (await undo(running.tx, mergeId)).kept));
}

/** What was merged into a person, the latest first: that is the order to part them in. */
export function mergesOf(store: Store, personId: string): Promise<readonly MergeRecord[]> {
  return look(store, ['merges'], async tx => {
    const records = await tx.objectStore('merges').index('keptId').getAll(personId);
    return records.sort((one, other) => other.mergedAt - one.mergedAt);
  });
}

/** Saved people who may be this one, by what they share, with the reason. */
export function suggestMergesOf(store: Store, id: string): Promise<readonly Pair[]> {
  return look(store, ['people'], async tx => {
    const row = await tx.objectStore('people').get(id);
    if (row === undefined) return [];
    const near = (await sharers(tx, row)).filter(other => other.id !== id && other.deletedAt === undefined);
    return findPairs([row, ...near].map(personOf)).filter(pair => pair.one.id === id);
  });
}

/** Pairs of saved people who may be one, with the reason. "No" is remembered as `notSameAs` on either of them. */
export async function suggestMerges(store: Store): Promise<readonly Pair[]> {
  const search = searchPairs(await everybody(store));
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    await new Promise(goOn => setTimeout(goOn));
  }
}

/** Rows read at once, so that a page that asks still answers keys between. */
const PAGE = 250;

/** Everybody still there, read piece by piece, the newest first. */
function everybody(store: Store): Promise<readonly Person[]> {
  return look(store, ['people'], async tx => {
    const shelf = tx.objectStore('people');
    const rows: PersonRow[] = [];
    for (let piece = await shelf.getAll(null, PAGE); piece.length > 0; ) {
      rows.push(...piece);
      const last = piece.at(-1);
      piece = last && piece.length === PAGE ? await shelf.getAll(IDBKeyRange.lowerBound(last.id, true), PAGE) : [];
    }
    const there = rows.filter(row => row.deletedAt === undefined).map(personOf);
    return there.sort((one, other) => other.savedAt - one.savedAt);
  });
}
