import type { Letter } from '../letter/letter.ts';
import { NotThere } from './errors.ts';
import type { Store } from './open.ts';
import type { Writing } from './schema.ts';

/** A letter that must be there, within an act. */
export async function mustGetLetter(tx: Writing, id: string): Promise<Letter> {
  const letter = await tx.objectStore('letters').get(id);
  if (letter === undefined) throw new NotThere();
  return letter;
}

/** Writes a letter as its next revision, within an act. */
export async function putNext(store: Store, tx: Writing, letter: Letter): Promise<Letter> {
  const next = { ...letter, changedAt: store.edge.now(), rev: letter.rev + 1 };
  await tx.objectStore('letters').put(next);
  return next;
}
