import { applyChange } from '../people/change.ts';
import type { Moment } from '../people/moment.ts';
import { type Act, act, look } from './act.ts';
import { CARD_SHELVES, refreshCard } from './cards.ts';
import { ChangedElsewhere, NotThere } from './errors.ts';
import type { Store } from './open.ts';

/** Longest line kept, in characters; what is longer is cut. */
export const MOMENT_LENGTH = 2000;

async function refresh({ tx }: Act, personId: string): Promise<void> {
  const row = await tx.objectStore('people').get(personId);
  if (row === undefined) throw new NotThere();
  await refreshCard(tx, row);
}

type NewLine = Pick<Moment, 'personId' | 'text' | 'url' | 'title'>;

/** Keeps a line within an act. @throws NotThere where the person is gone */
export async function addMoment(store: Store, running: Act, line: NewLine): Promise<Moment> {
  const moment: Moment = {
    ...line,
    id: store.edge.newId(),
    text: line.text.slice(0, MOMENT_LENGTH),
    keptAt: store.edge.now(),
  };
  await running.tx.objectStore('moments').put(moment);
  await refresh(running, moment.personId);
  return moment;
}

/** Keeps a line of theirs. @throws NotThere where the person is gone */
export const keepMoment = (store: Store, line: NewLine): Promise<Moment> =>
  act(store, CARD_SHELVES, running => addMoment(store, running, line));

/** Takes a line away within an act; undefined where it was gone already. */
export async function removeMoment(running: Act, id: string): Promise<Moment | undefined> {
  const moments = running.tx.objectStore('moments');
  const moment = await moments.get(id);
  if (moment === undefined) return undefined;
  await moments.delete(id);
  await refresh(running, moment.personId);
  return moment;
}

/** Takes a line away. Answers it, so that `putMoment` can undo this; undefined where it was gone already. */
export const deleteMoment = (store: Store, id: string): Promise<Moment | undefined> =>
  act(store, CARD_SHELVES, running => removeMoment(running, id));

/**
 * Rewrites a line. @param before the line the reader had in front of them
 * @throws ChangedElsewhere where another window rewrote it, too; NotThere where it is gone
 */
export function changeMoment(store: Store, before: Moment, change: Pick<Moment, 'text'>): Promise<Moment> {
  return act(store, CARD_SHELVES, async running => {
    const moments = running.tx.objectStore('moments');
    const now = await moments.get(before.id);
    if (now === undefined) throw new NotThere();
    const { record, clashes } = applyChange<Moment>(now, before, { text: change.text.slice(0, MOMENT_LENGTH) });
    if (clashes.length > 0) throw new ChangedElsewhere<Moment>(now, change, clashes);
    await moments.put(record);
    await refresh(running, record.personId);
    return record;
  });
}

/** Writes a line as it is given: the undo of a deletion. */
export function putMoment(store: Store, moment: Moment): Promise<Moment> {
  return act(store, CARD_SHELVES, async running => {
    await running.tx.objectStore('moments').put(moment);
    await refresh(running, moment.personId);
    return moment;
  });
}

/** The lines kept of a person, last kept first. */
export function momentsOf(store: Store, personId: string): Promise<readonly Moment[]> {
  return look(store, ['moments'], async tx => {
    const moments = await tx.objectStore('moments').index('personId').getAll(personId);
    return moments.sort((one, other) => other.keptAt - one.keptAt);
  });
}

/** Every line kept of anybody, in no order. */
export function listMoments(store: Store): Promise<readonly Moment[]> {
  return look(store, ['moments'], tx => tx.objectStore('moments').getAll());
}
