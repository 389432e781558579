import type { Phrase } from '../words/phrase.ts';

/** Every failure of the store: `phrase` says it in words a reader understands and is what screens show. */
export class StoreError extends Error {
  readonly phrase: Phrase;

  constructor(phrase: Phrase, cause?: unknown) {
    super(phrase.key, { cause });
    this.name = new.target.name;
    this.phrase = phrase;
  }
}

/** Why a change did not reach the disk. `full`: no room left. `closed`: the connection ended. `failed`: anything else. */
export type WhyNotSaved = 'full' | 'closed' | 'failed';

const NOT_SAVED: Record<WhyNotSaved, string> = {
  full: 'storeNotSavedFull',
  closed: 'storeNotSavedClosed',
  failed: 'storeNotSavedFailed',
};

/** The whole act was undone: nothing of it was written. */
export class NotSaved extends StoreError {
  readonly why: WhyNotSaved;

  constructor(why: WhyNotSaved, cause?: unknown) {
    super({ key: NOT_SAVED[why] }, cause);
    this.why = why;
  }
}

/** Another window changed the same words meanwhile. Nothing was written; both texts are here. */
export class ChangedElsewhere<T = unknown> extends StoreError {
  /** The record as it stands now. */
  readonly theirs: T;
  /** What this window wanted to write. */
  readonly mine: Partial<T>;
  /** The fields both changed. */
  readonly fields: readonly string[];

  constructor(theirs: T, mine: Partial<T>, fields: readonly string[]) {
    super({ key: 'storeChangedElsewhere' });
    this.theirs = theirs;
    this.mine = mine;
    this.fields = fields;
  }
}

/** The record is gone: deleted for good or never there. */
export class NotThere extends StoreError {
  constructor() {
    super({ key: 'storeNotThere' });
  }
}

/** What counts once a day is there on that day already. */
export class CountedOnce extends StoreError {
  constructor() {
    super({ key: 'storeCountedOnce' });
  }
}

/** The data was written by a newer version of Fondly; this one leaves it alone. */
export class MadeByNewer extends StoreError {
  constructor(cause?: unknown) {
    super({ key: 'storeMadeByNewer' }, cause);
  }
}

/** Nothing may be written until the reader has answered what to do about a store that lost its contents. */
export class Unanswered extends StoreError {
  constructor() {
    super({ key: 'storeUnanswered' });
  }
}

/** In Firefox a connection that met the end of its room refuses the next write as a "mutation" it does not allow. */
const FULL = /quota|disk|space|blobs|mutation/i;
const CLOSED = /InvalidState|TransactionInactive|UnknownError: Internal/i;

/** What an aborted transaction says of itself differs by browser and fault (a full disk is a DataError in Chromium), so names are only a hint. */
export function notSaved(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const words = cause instanceof Error || cause instanceof DOMException ? `${cause.name}: ${cause.message}` : '';
  if (FULL.test(words)) return new NotSaved('full', cause);
  return new NotSaved(CLOSED.test(words) ? 'closed' : 'failed', cause);
}
