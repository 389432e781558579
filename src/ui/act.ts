import { useCallback } from 'preact/hooks';
import { noteError } from '../platform/errors.ts';
import { tellWorker } from '../platform/messenger.ts';
import { StoreError } from '../store/errors.ts';
import type { Store } from '../store/open.ts';
import { useTell } from './notice.tsx';
import { ourStore } from './our-store.ts';
import { say, sayPhrase } from './words.ts';

/** Does something to the store on behalf of the reader. Resolves to false, having said why, where it could not be done. */
export type Act = (work: (store: Store) => Promise<unknown>) => Promise<boolean>;

/**
 * One user action on the store. What went wrong is said in words; the worker hears of every change, because a worker
 * that sleeps does not hear the store.
 */
export function useAct(): Act {
  const tell = useTell();
  return useCallback(
    async work => {
      try {
        await work(await ourStore());
      } catch (error) {
        noteError(error);
        tell(error instanceof StoreError ? sayPhrase(error.phrase) : say('uiWriteFailed'));
        return false;
      }
      void tellWorker('changed', undefined);
      return true;
    },
    [tell],
  );
}
