type Fields = Readonly<Record<string, string>>;

/** Where the fields of one form are kept until it is saved. */
export interface KeptFields {
  read(): Promise<Fields | undefined>;
  write(fields: Fields): Promise<void>;
  clear(): Promise<void>;
}

/** What stands in a form without a record, kept one write after the other, always the latest words. */
export interface Typing {
  /** What was kept before, under what has been typed since; undefined where nothing was kept. */
  remembered(): Promise<Fields | undefined>;
  /** Takes a change. Resolves once it, or a later one that holds it, is on disk; rejects with what the write threw. */
  type(change: Fields): Promise<void>;
  /** The form was saved: nothing of it comes back, nor what was on its way. */
  done(): Promise<void>;
}

/**
 * @param start what the form begins with
 * @param isOurs does what was kept belong into this form?
 */
export function typing(start: Fields, kept: KeptFields, isOurs: (fields: Fields) => boolean): Typing {
  let typed: Fields = {};
  let before: Fields | undefined;
  let waiting: Promise<void> | undefined;

  const read = kept.read().then(fields => {
    if (fields && isOurs(fields)) before = fields;
  });
  // A form that cannot be read can still be typed in.
  let running: Promise<void> = read.catch(() => undefined);

  const queue = (work: () => Promise<void>): Promise<void> => {
    const result = running.then(work);
    running = result.catch(() => undefined);
    return result;
  };

  return {
    async remembered() {
      await read;
      return before && { ...before, ...typed };
    },
    type(change) {
      typed = { ...typed, ...change };
      waiting ??= queue(() => {
        waiting = undefined;
        return kept.write({ ...start, ...before, ...typed });
      });
      return waiting;
    },
    done() {
      typed = {};
      before = undefined;
      return queue(() => kept.clear());
    },
  };
}
