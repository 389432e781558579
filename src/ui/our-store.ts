import { edge } from '../platform/edge.ts';
import { keep } from '../platform/keep.ts';
import { openStore, type Store } from '../store/open.ts';
import { hearTrouble } from './store-trouble.ts';

let opening: Promise<Store> | undefined;

/** The store as this page has it open: one connection a page, opened when it is first asked for. */
export function ourStore(): Promise<Store> {
  opening ??= openStore(edge, { keep, tell: hearTrouble }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
