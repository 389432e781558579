import type { Letter, LetterState } from '../letter/letter.ts';
import { applyChange } from '../people/change.ts';
import { act, look } from './act.ts';
import { ChangedElsewhere } from './errors.ts';
import { mustGetLetter, putNext } from './letter-acts.ts';
import type { Store } from './open.ts';

/** What a letter begins with. */
export type NewLetter = Pick<Letter, 'personId' | 'to' | 'subject' | 'body' | 'tone' | 'language'>;

/** What the reader changes while writing. */
export type Typed = Partial<
  Pick<Letter, 'to' | 'subject' | 'body' | 'tone' | 'language' | 'fear' | 'ownWords' | 'namesThem'>
>;

/** Begins a letter. A person may have several. */
export function startLetter(store: Store, fresh: NewLetter): Promise<Letter> {
  return act(store, ['letters'], async ({ tx }) => {
    const now = store.edge.now();
    const letter: Letter = {
      ...fresh,
      id: store.edge.newId(),
      state: 'draft',
      startedAt: now,
      changedAt: now,
      rev: 1,
    };
    await tx.objectStore('letters').put(letter);
    return letter;
  });
}

/**
 * Keeps a draft as typed. Call it through `asTyped` (as-typed.ts), which lets one save follow the other.
 * @throws ChangedElsewhere where another window rewrote the same field
 */
export function saveDraft(store: Store, before: Letter, typed: Typed): Promise<Letter> {
  return act(store, ['letters'], async ({ tx }) => {
    const now = await mustGetLetter(tx, before.id);
    const { record, clashes } = applyChange<Letter>(now, before, typed);
    if (clashes.length > 0) throw new ChangedElsewhere<Letter>(now, typed, clashes);
    return putNext(store, tx, record);
  });
}

/** It was opened in a mail program or copied; whether it was sent only the reader knows. */
export function handOver(store: Store, id: string): Promise<Letter> {
  return act(store, ['letters'], async ({ tx }) => {
    const letter = await mustGetLetter(tx, id);
    if (letter.state === 'sent') return letter;
    return putNext(store, tx, { ...letter, state: 'handed', handedAt: store.edge.now() });
  });
}

/** "Not sent after all": back to a draft. A letter that was sent stays sent. */
export function takeBack(store: Store, id: string): Promise<Letter> {
  return act(store, ['letters'], async ({ tx }) => {
    const { handedAt: _handed, ...letter } = await mustGetLetter(tx, id);
    return letter.state === 'handed' ? putNext(store, tx, { ...letter, state: 'draft' }) : mustGetLetter(tx, id);
  });
}

/** Throws a letter away. Answers it, so that `putLetter` can undo this. Encounters it made stay. */
export function deleteLetter(store: Store, id: string): Promise<Letter | undefined> {
  return act(store, ['letters'], async ({ tx }) => {
    const letter = await tx.objectStore('letters').get(id);
    await tx.objectStore('letters').delete(id);
    return letter;
  });
}

/** Writes a letter as it is given: the undo of a deletion. */
export function putLetter(store: Store, letter: Letter): Promise<Letter> {
  return act(store, ['letters'], async ({ tx }) => {
    await tx.objectStore('letters').put(letter);
    return letter;
  });
}

export function getLetter(store: Store, id: string): Promise<Letter | undefined> {
  return look(store, ['letters'], tx => tx.objectStore('letters').get(id));
}

const latestFirst = (letters: Letter[]): readonly Letter[] =>
  letters.sort((one, other) => other.changedAt - one.changedAt);

/** Letters to a person, last touched first. */
export function lettersOf(store: Store, personId: string): Promise<readonly Letter[]> {
  return look(store, ['letters'], async tx =>
    latestFirst(await tx.objectStore('letters').index('personId').getAll(personId)),
  );
}

/** All letters, or those in one state, last touched first. */
export function listLetters(store: Store, state?: LetterState): Promise<readonly Letter[]> {
  return look(store, ['letters'], async tx => {
    const letters = tx.objectStore('letters');
    return latestFirst(state === undefined ? await letters.getAll() : await letters.index('state').getAll(state));
  });
}
