import type { Step } from './step.ts';

/** One dated thing between user and person. `letter` went out, `reply` came back, `decline` is "not this one" in Who's next. */
export type EncounterKind = 'read' | 'talk' | 'letter' | 'reply' | 'call' | 'meeting' | 'proposed' | 'decline';

export interface Encounter {
  readonly id: string;
  readonly personId: string;
  readonly kind: EncounterKind;
  /** ms since 1970 */
  readonly at: number;
  /** The piece read or the thread talked in: normalised address, without query unless the page is named by it. */
  readonly url?: string;
  readonly title?: string;
  /** The letter that made it: sent, or reported on. */
  readonly letterId?: string;
  /** How close the two were before it, where it moved them and may be taken back. */
  readonly stepBefore?: Step;
}
