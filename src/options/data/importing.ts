import type { Backup } from '../../transfer/backup/backup.ts';
import type { Difference } from '../../transfer/backup/merge-backup.ts';
import type { Column } from '../../transfer/csv/column.ts';
import type { Table } from '../../transfer/csv/read.ts';
import type { Incoming } from '../../transfer/incoming.ts';
import type { ImportPlan } from '../../transfer/plan.ts';
import type { Phrase } from '../../words/phrase.ts';

/** Where an import stands, from the choice of a file to the last question before anything is written. */
export type Importing =
  | { readonly at: 'choose'; readonly refused?: Phrase }
  /** Something that may take a while; it can be given up until writing begins. */
  | { readonly at: 'busy'; readonly doing: 'dataReading' | 'dataPlanning' | 'dataWriting'; readonly share?: number }
  | { readonly at: 'columns'; readonly table: Table; readonly columns: readonly Column[] }
  | {
      readonly at: 'preview';
      readonly incoming: Incoming;
      readonly plan: ImportPlan;
      /** Acts of the store the plan is about. */
      readonly acts: number;
      /** Ids of the people in the plan who stay out. */
      readonly left: ReadonlySet<string>;
    }
  | {
      readonly at: 'backup';
      readonly backup: Backup;
      readonly merge: Difference;
      readonly replace: Difference;
    };
