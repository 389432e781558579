import type { Encounter } from '../people/encounter.ts';
import type { Step } from '../people/step.ts';
import { stepAfter, stepWithout } from '../people/step-after.ts';

import type { Act } from './act.ts';
import { refreshCard } from './cards.ts';
import { NotThere } from './errors.ts';
import type { Store } from './open.ts';
import { encounterOf, encounterRow, personOf, personRow } from './rows.ts';
import type { PersonRow, Writing } from './schema.ts';

/** Every encounter with a person, within an act. */
export async function allOf(tx: Writing, personId: string): Promise<readonly Encounter[]> {
  const rows = await tx.objectStore('encounters').index('personId').getAll(personId);
  return rows.map(encounterOf);
}

async function moveTo(store: Store, { tx }: Act, person: PersonRow, step: Step): Promise<void> {
  const moved =
    step === person.step
      ? person
      : personRow({ ...personOf(person), step, changedAt: store.edge.now(), rev: person.rev + 1 });
  if (moved !== person) await tx.objectStore('people').put(moved);
  await refreshCard(tx, moved);
}

async function mustGet(tx: Writing, id: string): Promise<PersonRow> {
  const person = await tx.objectStore('people').get(id);
  if (person === undefined) throw new NotThere();
  return person;
}

/** Takes encounters with one person away, within an act, and the step they moved with them. */
export async function takeAway(store: Store, running: Act, gone: readonly Encounter[]): Promise<void> {
  const [first] = gone;
  if (first === undefined) return;
  const { tx } = running;
  for (const { id } of gone) await tx.objectStore('encounters').delete(id);
  const person = await mustGet(tx, first.personId);
  const left = await allOf(tx, first.personId);
  await moveTo(store, running, person, stepWithout(person.step, gone, left));
}

/** Puts encounters with one person back as they were, within an act, and the step they had moved. */
export async function putBack(store: Store, running: Act, back: readonly Encounter[]): Promise<void> {
  const [first] = back;
  if (first === undefined) return;
  const { tx } = running;
  for (const one of back) await tx.objectStore('encounters').put(encounterRow(one));
  const person = await mustGet(tx, first.personId);
  const step = back.reduce((now: Step, { kind }) => stepAfter(now, kind), person.step);
  await moveTo(store, running, person, step);
}
