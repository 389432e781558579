import { currentHello, isClosable } from '../hello/due.ts';
import { type Hello, send, skip, snooze } from '../hello/hello.ts';
import { type Day, dayOf } from '../words/day.ts';
import { type Act, act, look } from './act.ts';
import type { Store } from './open.ts';
import type { Reading, Writing } from './schema.ts';
import { rhythmIn } from './settings.ts';

const readAll = (tx: Reading | Writing): Promise<Hello[]> => tx.objectStore('hellos').getAll();

/** The hello that matters now, as hello/due.ts reckons it from the stored ones and the rhythm. */
async function current(store: Store, tx: Reading | Writing): Promise<Hello> {
  return currentHello(await readAll(tx), await rhythmIn(tx), store.edge.now());
}

/** The one hello that matters now: due already, or the next to come. */
export function hereAndNow(store: Store): Promise<Hello> {
  return look(store, ['hellos', 'settings'], tx => current(store, tx));
}

/** The hello comes back on a later day. Answers the record to put back for an undo, see `undoHello`. */
export function snoozeHello(store: Store, until: Day): Promise<Hello> {
  return changeCurrent(store, hello => snooze(hello, until));
}

/** "Not this week": no hello this time. Undone by `undoHello`. */
export function skipHello(store: Store): Promise<Hello> {
  return changeCurrent(store, hello => skip(hello, dayOf(store.edge.now())));
}

function changeCurrent(store: Store, change: (hello: Hello) => Hello): Promise<Hello> {
  return act(store, ['hellos', 'settings'], async ({ tx }) => {
    const next = change(await current(store, tx));
    await tx.objectStore('hellos').put(next);
    return next;
  });
}

/** Takes back what was done with a hello: it is open again. */
export function undoHello(store: Store, id: string): Promise<void> {
  return act(store, ['hellos'], ({ tx }) => tx.objectStore('hellos').delete(id));
}

/** A hello that a letter closed. */
export interface ClosedHello {
  readonly hello: Hello;
  /** What was stored of it before: it was snoozed or skipped. */
  readonly before?: Hello;
}

/**
 * A letter was sent, within an act: the hello it stands for is done. A second letter in the same week is simply a
 * second letter and closes nothing. Needs the shelves `hellos` and `settings`.
 */
export async function sendCurrent(
  store: Store,
  { tx }: Act,
  to: { readonly personId: string; readonly letterId: string },
): Promise<ClosedHello | undefined> {
  const today = dayOf(store.edge.now());
  const hello = await current(store, tx);
  if (!isClosable(hello, await rhythmIn(tx), today)) return undefined;
  const sent = send(hello, to, today);
  const before = await tx.objectStore('hellos').get(sent.id);
  await tx.objectStore('hellos').put(sent);
  return { hello: sent, ...(before && { before }) };
}

/** The hello that a letter closed is as it was before, within an act. One that was closed otherwise since stays so. */
export async function reopen({ tx }: Act, { hello, before }: ClosedHello): Promise<void> {
  const hellos = tx.objectStore('hellos');
  const now = await hellos.get(hello.id);
  if (now?.letterId !== hello.letterId) return;
  await (before ? hellos.put(before) : hellos.delete(hello.id));
}

/** Every hello the user did something with, by due day, the latest first. */
export function listHellos(store: Store): Promise<readonly Hello[]> {
  return look(store, ['hellos'], async tx => (await tx.objectStore('hellos').index('due').getAll()).reverse());
}
