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
  | { readonly at: 'reading'; readonly share: number }
  | { readonly at: 'columns'; readonly table: Table; readonly columns: readonly Column[] }
  | { readonly at: 'preview'; readonly incoming: Incoming; readonly plan: ImportPlan }
  | {
      readonly at: 'backup';
      readonly backup: Backup;
      readonly merge: Difference;
      readonly replace: Difference;
    };
