import { mergeBackup } from '../../transfer/backup/merge-backup.ts';
import type { Everything } from '../../transfer/everything.ts';

/** Puts what a copy or a file holds beside what is still there; where nobody is there any more it is all there is. */
export const beside =
  ({ madeAt }: { readonly madeAt: number }) =>
  (held: Everything, there: Everything): Everything =>
    there.people.length === 0 ? held : mergeBackup({ madeAt, madeBy: '', everything: held }, there, Date.now());
