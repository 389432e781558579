import type { Hello } from '../hello/hello.ts';
import type { Letter, LetterState, Outcome } from '../letter/letter.ts';
import { applyChange } from '../people/change.ts';
import type { EncounterKind } from '../people/encounter.ts';
import { act, look } from './act.ts';
import { CARD_SHELVES } from './cards.ts';
import { addEncounter } from './encounters.ts';
import { ChangedElsewhere, NotThere } from './errors.ts';
import { sendCurrent } from './hellos.ts';
import type { Store } from './open.ts';
import type { Writing } from './schema.ts';

/** What a letter begins with. */
export type NewLetter = Pick<Letter, 'personId' | 'to' | 'subject' | 'body' | 'tone' | 'language'>;

/** What the reader changes while writing. */
export type Typed = Partial<Pick<Letter, 'to' | 'subject' | 'body' | 'tone' | 'language' | 'fear'>>;

/** What an outcome says happened between the two; nothing yet is nothing. */
const HAPPENED: Record<Outcome, EncounterKind | undefined> = {
  'nothing-yet': undefined,
  answered: 'reply',
  talked: 'call',
  met: 'meeting',
};

async function mustGet(tx: Writing, id: string): Promise<Letter> {
  const letter = await tx.objectStore('letters').get(id);
  if (letter === undefined) throw new NotThere();
  return letter;
}

async function put(store: Store, tx: Writing, letter: Letter): Promise<Letter> {
  const next = { ...letter, changedAt: store.edge.now(), rev: letter.rev + 1 };
  await tx.objectStore('letters').put(next);
  return next;
}

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
    const now = await mustGet(tx, before.id);
    const { record, clashes } = applyChange<Letter>(now, before, typed);
    if (clashes.length > 0) throw new ChangedElsewhere<Letter>(now, typed, clashes);
    return put(store, tx, record);
  });
}

/** It was opened in a mail program or copied; whether it was sent only the reader knows. */
export function handOver(store: Store, id: string): Promise<Letter> {
  return act(store, ['letters'], async ({ tx }) => {
    const letter = await mustGet(tx, id);
    if (letter.state === 'sent') return letter;
    return put(store, tx, { ...letter, state: 'handed', handedAt: store.edge.now() });
  });
}

/** "Not sent after all": back to a draft. A letter that was sent stays sent. */
export function takeBack(store: Store, id: string): Promise<Letter> {
  return act(store, ['letters'], async ({ tx }) => {
    const { handedAt: _handed, ...letter } = await mustGet(tx, id);
    return letter.state === 'handed' ? put(store, tx, { ...letter, state: 'draft' }) : mustGet(tx, id);
  });
}

/**
 * "I sent it": the letter is sent, the encounter is logged, the step moves and the hello is done, all or nothing.
 * A second call changes nothing.
 */
export function markSent(store: Store, id: string): Promise<{ readonly letter: Letter; readonly hello?: Hello }> {
  return act(store, [...CARD_SHELVES, 'letters', 'hellos', 'settings'], async running => {
    const letter = await mustGet(running.tx, id);
    if (letter.state === 'sent') return { letter };
    const at = store.edge.now();
    const sent = await put(store, running.tx, { ...letter, state: 'sent', sentAt: at });
    await addEncounter(store, running, { personId: letter.personId, kind: 'letter', at });
    const hello = await sendCurrent(store, running, { personId: letter.personId, letterId: id });
    return hello ? { letter: sent, hello } : { letter: sent };
  });
}

/**
 * What became of it, as the reader tells it; may be told again when more comes. What happened is logged as an
 * encounter once.
 * @param found "How was it, looking back?", 0 to 10
 */
export function report(store: Store, id: string, outcome: Outcome, found?: number): Promise<Letter> {
  return act(store, [...CARD_SHELVES, 'letters'], async running => {
    const letter = await mustGet(running.tx, id);
    const at = store.edge.now();
    const kind = outcome === letter.outcome ? undefined : HAPPENED[outcome];
    if (kind) await addEncounter(store, running, { personId: letter.personId, kind, at });
    const told = { ...letter, outcome, reportedAt: at };
    return put(store, running.tx, found === undefined ? told : { ...told, found });
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
