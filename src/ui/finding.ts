import { useCallback } from 'preact/hooks';
import type { Finding } from '../store/marker.ts';
import type { Store } from '../store/open.ts';
import { useLive } from './live.tsx';

const read = (store: Store): Promise<Finding | undefined> => store.finding();

/** What is wrong with the store, if anything: it holds less than it should. Undefined also while that is being found out. */
export function useFinding(): Finding | undefined {
  const live = useLive(useCallback(read, []));
  return live.state === 'ready' ? live.value : undefined;
}
