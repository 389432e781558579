import type { Day } from '../words/day.ts';
import type { Place } from './place.ts';

/** A piece that was read, and the day it last was. */
export interface TallyPiece {
  /** Normalised address. */
  readonly url: string;
  readonly on: Day;
}

interface TallyWho {
  /** The place they were recognised by: its normalised address is the identity. */
  readonly url: string;
  readonly name: string;
  readonly places: readonly Place[];
  readonly lastOn: Day;
}

/** Somebody whose writing the reader returns to though they never saved them; kept only while the tally is switched on. */
export interface Tally extends TallyWho {
  readonly pieces: readonly TallyPiece[];
}

/** As it may lie on a disk or in a backup: at first pieces were bare addresses. */
export interface StoredTally extends TallyWho {
  /** The different pieces read, each once: its address and the day it was last read, so that each goes in its own time. */
  readonly pieces: readonly (TallyPiece | string)[];
}

/** A stored row as it is meant now. A bare address was last read on the row's last day at the latest. */
export const tallyOf = (row: StoredTally): Tally => ({
  ...row,
  pieces: row.pieces.map(piece => (typeof piece === 'string' ? { url: piece, on: row.lastOn } : piece)),
});

/**
 * What of a row was read between two days, both included; undefined where nothing was. A day after `to` was written
 * under a clock that ran ahead, and would otherwise stay until it comes.
 */
export function tallyWithin(row: Tally, from: Day, to: Day): Tally | undefined {
  const pieces = row.pieces.filter(({ on }) => on >= from && on <= to);
  return pieces.length === 0 ? undefined : { ...row, pieces };
}
