import type { Letter } from '../letter/letter.ts';
import { act } from './act.ts';
import { CARD_SHELVES } from './cards.ts';
import { addEncounter } from './encounters.ts';
import { type ClosedHello, reopen, sendCurrent } from './hellos.ts';
import { mustGetLetter, putNext } from './letter-acts.ts';
import { allOf, takeAway } from './letter-encounters.ts';
import type { Store } from './open.ts';

/** A letter said to be sent, and all that `takeBackSent` needs. */
export interface Sent {
  readonly letter: Letter;
  /** The hello it stands for; a second letter in the same week closes none. */
  readonly closed?: ClosedHello;
}

const SHELVES = [...CARD_SHELVES, 'letters', 'hellos', 'settings'] as const;

/**
 * "I sent it": the letter is sent, the encounter is logged, the step moves and the hello is done, all or nothing.
 * A second call changes nothing and answers undefined: there is nothing of it to take back.
 */
export function markSent(store: Store, id: string): Promise<Sent | undefined> {
  return act(store, SHELVES, async running => {
    const letter = await mustGetLetter(running.tx, id);
    if (letter.state === 'sent') return undefined;
    const at = store.edge.now();
    const sent = await putNext(store, running.tx, { ...letter, state: 'sent', sentAt: at });
    await addEncounter(store, running, { personId: letter.personId, kind: 'letter', at, letterId: id });
    const closed = await sendCurrent(store, running, { personId: letter.personId, letterId: id });
    return closed ? { letter: sent, closed } : { letter: sent };
  });
}

/**
 * "Not sent after all": letter, encounter, step and hello are as they were before `markSent`, all or nothing.
 * A letter that was reported on meanwhile was sent.
 */
export function takeBackSent(store: Store, { letter: { id }, closed }: Sent): Promise<Letter> {
  return act(store, SHELVES, async running => {
    const { sentAt: _sent, ...letter } = await mustGetLetter(running.tx, id);
    if (letter.state !== 'sent' || letter.outcome !== undefined) return mustGetLetter(running.tx, id);
    const made = (await allOf(running.tx, letter.personId)).filter(one => one.letterId === id);
    await takeAway(store, running, made);
    if (closed) await reopen(running, closed);
    return putNext(store, running.tx, { ...letter, state: letter.handedAt === undefined ? 'draft' : 'handed' });
  });
}
