import 'fake-indexeddb/auto';
import type { Store } from '../../src/store/open.ts';

/** Which thing goes wrong: the k-th request of a write fails, its transaction breaks at it, or the commit fails. */
export interface Fault {
  readonly kind: 'fails' | 'breaks' | 'commit';
  /** 1 is the first request; not looked at for a commit. */
  readonly at: number;
  /** Name of the error, as browsers give it. */
  readonly error: string;
}

/** The insides of fake-indexeddb that are needed to break it. */
interface Insides {
  mode: IDBTransactionMode;
  _abort(name: string): void;
  _execRequestAsync(request: { operation: () => unknown }): unknown;
  commit(): void;
}

const insides = IDBTransaction.prototype as unknown as Insides;
const [wholeRequest, wholeCommit] = [insides._execRequestAsync, insides.commit];

/**
 * Runs `work` with one fault in its writes.
 * @returns how many requests it made, and whether the fault struck
 */
export async function withFault(fault: Fault | undefined, work: () => Promise<unknown>) {
  let requests = 0;
  let struck = false;
  const strikes = (kind: Fault['kind']): boolean => {
    const now = fault?.kind === kind && !struck && (kind === 'commit' || requests === fault.at);
    struck ||= now;
    return now;
  };
  insides._execRequestAsync = function (request) {
    if (this.mode !== 'readwrite') return wholeRequest.call(this, request);
    requests += 1;
    const failing = (): never => {
      throw new DOMException('injected', fault?.error);
    };
    if (strikes('fails')) return wholeRequest.call(this, { ...request, operation: failing });
    const answer = wholeRequest.call(this, request);
    if (strikes('breaks')) queueMicrotask(() => this._abort(fault?.error ?? ''));
    return answer;
  };
  insides.commit = function () {
    if (strikes('commit')) this._abort(fault?.error ?? '');
    else wholeCommit.call(this);
  };
  try {
    const error = await work().then(
      () => undefined,
      (cause: unknown) => cause,
    );
    return { requests, struck, error };
  } finally {
    insides._execRequestAsync = wholeRequest;
    insides.commit = wholeCommit;
  }
}

/** Every row of every shelf. */
export async function dump(store: Store): Promise<Record<string, unknown[]>> {
  const db = await store.connection();
  const shelves = [...db.objectStoreNames];
  return Object.fromEntries(await Promise.all(shelves.map(async name => [name, await db.getAll(name)])));
}
