import { ChangedElsewhere } from './errors.ts';

/** Words both windows rewrote: nothing of mine is on disk, and nothing more will be before the reader has chosen. */
export interface Clash<T, C> {
  /** The record as it stands on disk. */
  readonly theirs: T;
  /** What was typed here, with every letter since. */
  readonly mine: C;
}

/** Saves what is typed, one save after the other, always the latest words, on the record as it stands now. */
export interface AsTyped<T, C> {
  /**
   * Takes a change. Resolves once it, or a later one that holds it, is on disk; rejects with what the save threw. A
   * change that was not saved is not dropped: the next call takes it along, `typed({})` too.
   */
  typed(change: C): Promise<T>;
  /** Takes a record the store has now: what another window or another part of the page made of it. */
  follow(record: T): void;
  /** The reader's choice for fields that clash. */
  keep(choice: C): Promise<T>;
  /** The record as last saved or followed. */
  readonly saved: T;
  /** The record as the reader sees it: as saved, with what is not saved yet. */
  readonly shown: T;
  /** Is anything typed that is not on disk, other than what clashes? */
  readonly isPending: boolean;
  readonly clash: Clash<T, C> | undefined;
}

const split = <C extends object>(change: C, fields: (field: string) => boolean): readonly [inside: C, outside: C] => {
  const of = (isIn: boolean) => Object.fromEntries(Object.entries(change).filter(([field]) => fields(field) === isIn));
  return [of(true) as C, of(false) as C];
};

const isEmpty = (change: object): boolean => Object.keys(change).length === 0;

/**
 * @param first the record as it is now
 * @param save `(before, change) => after`: `changePerson` or `saveDraft` with the store filled in
 */
export function asTyped<T extends { readonly rev: number }, C extends object>(
  first: T,
  save: (before: T, change: C) => Promise<T>,
): AsTyped<T, C> {
  const none = {} as C;
  let saved = first;
  let [waiting, sending, held] = [none, none, none];
  let theirs = first;
  let followed = first;
  let mayLag = false;
  let running: Promise<T> = Promise.resolve(first);

  const isHeld = (field: string): boolean => Object.hasOwn(held, field);

  /** Puts what clashes aside; the rest waits for its save again. */
  const refused = (change: C, error: unknown): void => {
    if (error instanceof ChangedElsewhere) {
      theirs = error.theirs as T;
      held = { ...held, ...split(change, field => error.fields.includes(field))[0] };
    }
    const [clashing, rest] = split({ ...change, ...waiting }, isHeld);
    held = { ...held, ...clashing };
    waiting = rest;
  };

  const send = async (): Promise<T> => {
    if (isEmpty(waiting)) return saved;
    [sending, waiting] = [waiting, none];
    try {
      saved = await save(saved, sending);
      mayLag = true;
      return saved;
    } catch (error) {
      refused(sending, error);
      throw error;
    } finally {
      sending = none;
    }
  };

  const next = async (): Promise<T> => {
    try {
      return await send();
    } catch (error) {
      // What did not clash is saved all the same.
      if (error instanceof ChangedElsewhere) await send();
      throw error;
    }
  };

  return {
    typed(change) {
      const [clashing, rest] = split(change, isHeld);
      held = { ...held, ...clashing };
      waiting = { ...waiting, ...rest };
      running = running.then(next, next);
      return running;
    },
    follow(record) {
      if (record === followed) return;
      followed = record;
      // A read that began before the last save ended is older than that; only one can be on its way.
      const isLate = mayLag && record.rev < saved.rev;
      mayLag = false;
      if (isLate) return;
      if (!isEmpty(held)) theirs = record;
      if (isEmpty(waiting) && isEmpty(sending)) saved = record;
    },
    keep(choice) {
      held = split(held, field => !Object.hasOwn(choice, field))[0];
      const settle = async (): Promise<T> => {
        await send();
        saved = theirs;
        waiting = { ...waiting, ...choice };
        return next();
      };
      running = running.then(settle, settle);
      return running;
    },
    get saved() {
      return saved;
    },
    get shown() {
      return { ...saved, ...sending, ...waiting, ...held } as T;
    },
    get isPending() {
      return !isEmpty(waiting) || !isEmpty(sending);
    },
    get clash() {
      return isEmpty(held) ? undefined : { theirs, mine: held };
    },
  };
}
