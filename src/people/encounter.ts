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
}
