import type { Phrase } from '../words/phrase.ts';
import { currentHello, dueNow } from './due.ts';
import type { Hello, Rhythm } from './hello.ts';

/** What the toolbar button carries. It names nobody: others may look at the screen. */
export interface Badge {
  /** A mark, not a number: there is one hello, never a queue. */
  readonly text: '' | '•';
  readonly title: Phrase;
}

/**
 * The badge at `now` (ms since 1970).
 * @param anybody whether anybody is saved: without one a hello would only be a reproach
 */
export function badgeFor(hellos: readonly Hello[], rhythm: Rhythm, now: number, anybody: boolean): Badge {
  return anybody && dueNow(currentHello(hellos, rhythm, now), rhythm, now)
    ? { text: '•', title: { key: 'helloDueTitle' } }
    : { text: '', title: { key: 'helloQuietTitle' } };
}
