import type { Moment } from '../people/moment.ts';
import { act, look } from './act.ts';
import { CARD_SHELVES } from './cards.ts';
import { addMoment, MOMENT_LENGTH, removeMoment } from './moments.ts';
import type { Store } from './open.ts';
import type { Reading, TypedRow, Writing } from './schema.ts';

/** A selected line that waits for whom it is by to be saved. */
export interface WaitingLine {
  readonly text: string;
  /** The page it stands on; it waits in the popup of that page. */
  readonly url: string;
  readonly title: string;
  /** ms since 1970 */
  readonly at: number;
}

/** How long a line waits. */
export const WAITING_DAYS = 14;
/** How many wait at most; the oldest make room. */
export const MOST_WAITING = 50;
const MS_PER_DAY = 86_400_000;

const waiting = (): IDBKeyRange => IDBKeyRange.bound('line', 'line \uffff');

/** One row a line: the same words of the same page are the same line. */
const rowOf = ({ text, url, title, at }: WaitingLine): TypedRow => ({
  form: `line ${url} ${text}`,
  fields: { text, url, title, at: String(at) },
});

const lineOf = ({ fields }: TypedRow): WaitingLine => ({
  text: fields['text'] ?? '',
  url: fields['url'] ?? '',
  title: fields['title'] ?? '',
  at: Number(fields['at'] ?? 0),
});

/** Every line that waits, the last selected first. */
async function allLines(tx: Reading | Writing): Promise<WaitingLine[]> {
  const rows = await tx.objectStore('typed').getAll(waiting());
  return rows.map(lineOf).sort((one, other) => other.at - one.at);
}

const isOld = (store: Store, line: WaitingLine): boolean => line.at < store.edge.now() - WAITING_DAYS * MS_PER_DAY;

/** Puts a line by until somebody of its page is saved. */
export function letWait(store: Store, line: Omit<WaitingLine, 'at'>): Promise<void> {
  return act(store, ['typed'], async ({ tx }) => {
    const typed = tx.objectStore('typed');
    await typed.put(rowOf({ ...line, text: line.text.slice(0, MOMENT_LENGTH), at: store.edge.now() }));
    const tooMany = await typed.getAllKeys(waiting()).then(keys => keys.length > MOST_WAITING);
    if (!tooMany) return;
    for (const old of (await allLines(tx)).slice(MOST_WAITING)) await typed.delete(rowOf(old).form);
  });
}

/** The lines that wait on a page, the last selected first. */
export function waitingLines(store: Store, url: string): Promise<readonly WaitingLine[]> {
  return look(store, ['typed'], async tx =>
    (await allLines(tx)).filter(line => line.url === url && line.text !== '' && !isOld(store, line)),
  );
}

/** The lines are theirs now and wait no more, in one act. @throws NotThere where the person is gone */
export function keepWaiting(store: Store, lines: readonly WaitingLine[], personId: string): Promise<readonly Moment[]> {
  return act(store, [...CARD_SHELVES, 'typed'], async running => {
    const moments: Moment[] = [];
    for (const { text, url, title, at } of lines) {
      moments.push(await addMoment(store, running, { personId, text, url, title }));
      await running.tx.objectStore('typed').delete(rowOf({ text, url, title, at }).form);
    }
    return moments;
  });
}

/** Undo of `keepWaiting`: the lines wait again. */
export function waitAgain(store: Store, lines: readonly WaitingLine[], moments: readonly Moment[]): Promise<void> {
  return act(store, [...CARD_SHELVES, 'typed'], async running => {
    for (const moment of moments) await removeMoment(running, moment.id);
    for (const line of lines) await running.tx.objectStore('typed').put(rowOf(line));
  });
}

/** The reader lets a line go. `waitAgain` undoes it. */
export const dropWaiting = (store: Store, line: WaitingLine): Promise<void> =>
  act(store, ['typed'], ({ tx }) => tx.objectStore('typed').delete(rowOf(line).form));

/** Forgets what waited longer than `WAITING_DAYS`. @returns how many */
export async function pruneWaiting(store: Store): Promise<number> {
  const olds = (tx: Reading | Writing): Promise<string[]> =>
    tx
      .objectStore('typed')
      .getAll(waiting())
      .then(rows => rows.filter(row => isOld(store, lineOf(row))).map(row => row.form));
  // Most days nothing is old: then there is no act at all.
  if ((await look(store, ['typed'], olds)).length === 0) return 0;
  return act(store, ['typed'], async ({ tx }) => {
    const forms = await olds(tx);
    for (const form of forms) await tx.objectStore('typed').delete(form);
    return forms.length;
  });
}
