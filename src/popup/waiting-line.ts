import { keepMoment } from '../store/moments.ts';
import type { Store } from '../store/open.ts';
import { clearTyped, typedIn } from '../store/typed.ts';

/** Where the background leaves a line that was selected on the page of somebody not saved yet. */
const FORM = 'line';

/** A selected line that waits for somebody to be saved. */
export interface WaitingLine {
  readonly text: string;
  readonly url: string;
  readonly title: string;
}

/** The line selected on this page; one from another page waits for its own popup. */
export async function waitingLine(store: Store, url: string): Promise<WaitingLine | undefined> {
  const kept = await typedIn(store, FORM);
  const text = kept?.['text'] ?? '';
  return text !== '' && kept?.['url'] === url ? { text, url, title: kept['title'] ?? '' } : undefined;
}

/** The line is theirs now, and waits no more. */
export async function keepWaiting(store: Store, line: WaitingLine, personId: string): Promise<void> {
  await keepMoment(store, { ...line, personId });
  await clearTyped(store, FORM);
}

export const dropWaiting = (store: Store): Promise<void> => clearTyped(store, FORM);
