import { edge } from '../platform/edge.ts';
import { keep } from '../platform/keep.ts';
import { openStore, type Store } from '../store/open.ts';

let opening: Promise<Store> | undefined;

/** The worker's connection. It is a cache and nothing else: the worker may be stopped between any two lines. */
export function ourStore(): Promise<Store> {
  opening ??= openStore(edge, { keep }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
