import type { Person } from './person.ts';

/** What a merge did, kept so that it can be undone with nothing lost. */
export interface MergeRecord {
  readonly id: string;
  readonly keptId: string;
  readonly goneId: string;
  /** Both people as they were. */
  readonly kept: Person;
  readonly gone: Person;
  /** Ids of what moved from the one to the other. */
  readonly moments: readonly string[];
  readonly encounters: readonly string[];
  readonly letters: readonly string[];
  readonly hellos: readonly string[];
  readonly mergedAt: number;
}
