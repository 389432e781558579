/** Saves what is typed, one save after the other, always the latest words. */
export interface AsTyped<T, C> {
  /** Takes a change. Resolves once it, or a later one that holds it, is on disk; rejects with what the save threw. */
  typed(change: C): Promise<T>;
  /** The record as last saved. */
  readonly saved: T;
}

/**
 * @param first the record as it is now
 * @param save `(before, change) => after`: `changePerson` or `saveDraft` with the store filled in
 */
export function asTyped<T, C extends object>(first: T, save: (before: T, change: C) => Promise<T>): AsTyped<T, C> {
  let saved = first;
  let waiting: C | undefined;
  let running: Promise<T> = Promise.resolve(first);

  const next = async (): Promise<T> => {
    if (waiting === undefined) return saved;
    const change = waiting;
    waiting = undefined;
    saved = await save(saved, change);
    return saved;
  };

  return {
    typed(change) {
      waiting = { ...waiting, ...change } as C;
      running = running.then(next, next);
      return running;
    },
    get saved() {
      return saved;
    },
  };
}
