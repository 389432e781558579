import { edge } from './edge.ts';
import { errorLog } from './error-log.ts';
import { keep } from './keep.ts';

/** `popup` of `…/src/popup/popup.html`; the worker has a script for a page. */
const here = (): string => /\/src\/(\w+)\/\w+\.html$/.exec(location.pathname)?.[1] ?? 'worker';

/** The log of this page or of the worker. */
export const errors = errorLog(keep, here(), edge.now);

/** Notes an error where it was caught, and says it on the console for whoever looks there. */
export function noteError(error: unknown): void {
  console.error(error);
  void errors.note(error);
}

/** The one place that hears of what nobody caught. @returns a function that ends it */
export function watchErrors(heard: (error: unknown) => void = () => undefined): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  globalThis.addEventListener(
    'error',
    event => {
      void errors.note(event.error);
      heard(event.error);
    },
    { signal },
  );
  globalThis.addEventListener(
    'unhandledrejection',
    event => {
      void errors.note(event.reason);
      heard(event.reason);
    },
    { signal },
  );
  return () => ended.abort();
}
