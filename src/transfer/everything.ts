import type { SiteRule } from '../detect/site-rule.ts';
import type { Hello } from '../hello/hello.ts';
import type { Letter } from '../letter/letter.ts';
import type { Encounter } from '../people/encounter.ts';
import type { MergeRecord } from '../people/merge-record.ts';
import type { Moment } from '../people/moment.ts';
import type { Person } from '../people/person.ts';
import type { Tally } from '../people/tally.ts';

/** All a reader ever kept, as plain JSON: what a backup holds. Deleted people of the last 30 days are in it. */
export interface Everything {
  readonly people: readonly Person[];
  readonly moments: readonly Moment[];
  readonly encounters: readonly Encounter[];
  readonly letters: readonly Letter[];
  readonly hellos: readonly Hello[];
  readonly merges: readonly MergeRecord[];
  readonly tally: readonly Tally[];
  readonly siteRules: readonly SiteRule[];
  /** Settings by name. The store drops names it does not know and values of the wrong shape. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A store nobody has used yet. */
export const NOBODY: Everything = {
  people: [],
  moments: [],
  encounters: [],
  letters: [],
  hellos: [],
  merges: [],
  tally: [],
  siteRules: [],
  settings: {},
};
