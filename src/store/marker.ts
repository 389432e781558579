import type { Keep } from './edge.ts';
import type { MetaRow } from './schema.ts';

/**
 * What the store knew of itself after its last act, kept outside IndexedDB. A damaged store mostly opens as an empty
 * one without any error (measured: 5 kinds of damage of 6), so only a witness from outside can tell.
 */
export interface Marker {
  /** The database this is about: one born anew has another. */
  readonly generation: string;
  /** Acts it had done. */
  readonly acts: number;
  /** People it held, those in Deleted included. */
  readonly people: number;
  /** ms since 1970 */
  readonly lastSavedAt: number;
}

/** A store that lost what it held. Nothing is written until the reader has answered. */
export interface Finding {
  /** `emptied`: all is gone. `damaged`: some is gone, or it went back in time. */
  readonly kind: 'emptied' | 'damaged';
  /** People it held by the last marker, when that was, and people it holds now. */
  readonly held: number;
  readonly lastSavedAt: number;
  readonly here: number;
}

export const MARKER_KEY = 'marker';

/**
 * Compares the witness with the store.
 * @param marker read before `state`, so that a sound store is never behind it
 * @param rows people counted in the store
 */
export function judge(marker: Marker | undefined, state: MetaRow | undefined, rows: number): Finding | undefined {
  const found = (kind: Finding['kind'], held: number): Finding => ({
    kind: rows === 0 ? 'emptied' : kind,
    held,
    lastSavedAt: marker?.lastSavedAt ?? 0,
    here: rows,
  });
  if (marker && marker.people > 0 && state?.generation !== marker.generation) return found('emptied', marker.people);
  if (state && state.people !== rows) return found('damaged', state.people);
  if (marker && state && state.generation === marker.generation && state.acts < marker.acts)
    return found('damaged', marker.people);
  return undefined;
}

const isMarker = (value: unknown): value is Marker => {
  const it = value as Partial<Marker> | null | undefined;
  return (
    typeof it === 'object' &&
    it !== null &&
    typeof it.generation === 'string' &&
    [it.acts, it.people, it.lastSavedAt].every(number => typeof number === 'number')
  );
};

/** The witness; undefined where there is none or it cannot be read. */
export async function readMarker(keep: Keep): Promise<Marker | undefined> {
  // A drawer that cannot be opened must not keep the reader from saving.
  const value = await keep.get(MARKER_KEY).catch(() => undefined);
  return isMarker(value) ? value : undefined;
}

export function writeMarker(keep: Keep, state: MetaRow, lastSavedAt: number): Promise<void> {
  const marker: Marker = { generation: state.generation, acts: state.acts, people: state.people, lastSavedAt };
  return keep.set({ [MARKER_KEY]: marker });
}
