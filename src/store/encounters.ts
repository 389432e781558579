import { applyChange } from '../people/change.ts';
import type { Encounter, EncounterKind } from '../people/encounter.ts';
import type { Step } from '../people/step.ts';
import { stepAfter } from '../people/step-after.ts';
import { type Act, act, look } from './act.ts';
import { CARD_SHELVES, refreshCard } from './cards.ts';
import { ChangedElsewhere, CountedOnce, NotThere } from './errors.ts';
import type { Store } from './open.ts';
import { within } from './read-shelf.ts';
import { encounterOf, encounterRow, personOf, personRow } from './rows.ts';
import type { PersonRow, Writing } from './schema.ts';

export type NewEncounter = Omit<Encounter, 'id'>;

/**
 * Writes an encounter within an act and moves the person's step by it.
 * @returns undefined where the same thing was counted before, see `onceKey` in rows.ts
 */
export async function addEncounter(store: Store, { tx }: Act, fresh: NewEncounter): Promise<Encounter | undefined> {
  const person = await tx.objectStore('people').get(fresh.personId);
  if (person === undefined) throw new NotThere();
  const step = stepAfter(person.step, fresh.kind);
  // What a letter made may be taken back with it, and the step too.
  const before = fresh.letterId !== undefined && step !== person.step ? { stepBefore: person.step } : {};
  const row = encounterRow({ ...fresh, ...before, id: store.edge.newId() });
  const encounters = tx.objectStore('encounters');
  if (row.once !== undefined && (await encounters.index('once').getKey(row.once)) !== undefined) return undefined;
  await encounters.put(row);
  await refreshCard(tx, await moveStep(store, tx, person, fresh.kind));
  return encounterOf(row);
}

/** The step of a person, moved by an encounter. @returns the person as they are now */
async function moveStep(store: Store, tx: Writing, person: PersonRow, kind: EncounterKind): Promise<PersonRow> {
  const step = stepAfter(person.step, kind);
  if (step === person.step) return person;
  const moved = personRow({ ...personOf(person), step, changedAt: store.edge.now(), rev: person.rev + 1 });
  await tx.objectStore('people').put(moved);
  return moved;
}

/** Logs something that happened between the two; the step moves with it. Undefined where it was counted before. */
export function logEncounter(store: Store, fresh: NewEncounter): Promise<Encounter | undefined> {
  return act(store, CARD_SHELVES, running => addEncounter(store, running, fresh));
}

/**
 * Counts one read of a piece now, for each of its saved authors; once a piece and local day.
 * People who are gone are passed over: the page may have been open when they were deleted.
 */
export const countRead = (
  store: Store,
  personIds: readonly string[],
  { url, title }: { readonly url: string; readonly title: string },
): Promise<readonly Encounter[]> => countNow(store, personIds, { kind: 'read', url, title });

/** Counts that the reader talked in public with these people; once a thread. Its address is all that is kept of it. */
export const countTalk = (store: Store, personIds: readonly string[], url: string): Promise<readonly Encounter[]> =>
  countNow(store, personIds, { kind: 'talk', url });

function countNow(
  store: Store,
  personIds: readonly string[],
  what: Omit<NewEncounter, 'personId' | 'at'>,
): Promise<readonly Encounter[]> {
  return act(store, CARD_SHELVES, async running => {
    const counted: Encounter[] = [];
    for (const personId of personIds) {
      const person = await running.tx.objectStore('people').get(personId);
      if (person === undefined || person.deletedAt !== undefined) continue;
      const at = store.edge.now();
      const encounter = await addEncounter(store, running, { ...what, personId, at });
      if (encounter) counted.push(encounter);
    }
    return counted;
  });
}

/** Takes an encounter away. Answers it, so that `putEncounter` can undo this. The step stays: the user may move it. */
export function deleteEncounter(store: Store, id: string): Promise<Encounter | undefined> {
  return act(store, CARD_SHELVES, async ({ tx }) => {
    const encounters = tx.objectStore('encounters');
    const row = await encounters.get(id);
    if (row === undefined) return undefined;
    await encounters.delete(id);
    const person = await tx.objectStore('people').get(row.personId);
    if (person) await refreshCard(tx, person);
    return encounterOf(row);
  });
}

/**
 * Takes back what was just logged or changed, with the step it moved; where the step was moved again since, that stays.
 * @param step where the two stood before
 * @param before what stood there before a change
 */
export function unlogEncounter(store: Store, logged: Encounter, step: Step, before?: Encounter): Promise<void> {
  return act(store, CARD_SHELVES, async ({ tx }) => {
    const encounters = tx.objectStore('encounters');
    await (before ? encounters.put(encounterRow(before)) : encounters.delete(logged.id));
    const row = await tx.objectStore('people').get(logged.personId);
    if (row === undefined) return;
    const isMoved = row.step !== step && row.step === stepAfter(step, logged.kind);
    const back = isMoved ? { ...row, step, changedAt: store.edge.now(), rev: row.rev + 1 } : row;
    if (isMoved) await tx.objectStore('people').put(back);
    await refreshCard(tx, back);
  });
}

/**
 * Changes the day or the kind of an encounter; the step moves with it as if it had been logged so.
 * @param before the encounter the reader had in front of them
 * @throws ChangedElsewhere where another window changed it, too; NotThere where it is gone; CountedOnce where it is there already
 */
export function changeEncounter(
  store: Store,
  before: Encounter,
  change: Pick<Encounter, 'at' | 'kind'>,
): Promise<Encounter> {
  return act(store, CARD_SHELVES, async ({ tx }) => {
    const encounters = tx.objectStore('encounters');
    const [now, person] = [await encounters.get(before.id), await tx.objectStore('people').get(before.personId)];
    if (now === undefined || person === undefined) throw new NotThere();
    const { record, clashes } = applyChange<Encounter>(encounterOf(now), before, change);
    if (clashes.length > 0) throw new ChangedElsewhere<Encounter>(encounterOf(now), change, clashes);
    const row = encounterRow(record);
    const holder = row.once === undefined ? undefined : await encounters.index('once').getKey(row.once);
    if (holder !== undefined && holder !== row.id) throw new CountedOnce();
    await encounters.put(row);
    await refreshCard(tx, await moveStep(store, tx, person, record.kind));
    return record;
  });
}

/** Writes an encounter as it is given: the undo of a deletion. */
export function putEncounter(store: Store, encounter: Encounter): Promise<Encounter> {
  return act(store, CARD_SHELVES, async ({ tx }) => {
    const person = await tx.objectStore('people').get(encounter.personId);
    if (person === undefined) throw new NotThere();
    await tx.objectStore('encounters').put(encounterRow(encounter));
    await refreshCard(tx, person);
    return encounter;
  });
}

/** What happened between the reader and a person, latest first. */
export function encountersOf(store: Store, personId: string): Promise<readonly Encounter[]> {
  return look(store, ['encounters'], async tx => {
    const rows = await tx.objectStore('encounters').index('personId').getAll(personId);
    return rows.map(encounterOf).sort((one, other) => other.at - one.at);
  });
}

/** Every encounter with anybody, in no order. */
export function listEncounters(store: Store): Promise<readonly Encounter[]> {
  return look(store, ['encounters'], async tx => (await within(tx)('encounters')).map(encounterOf));
}
