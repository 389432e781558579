import type { Difference } from '../../transfer/backup/merge-backup.ts';
import { Button } from '../../ui/button.tsx';
import { say, sayDay } from '../../ui/words.ts';
import type { Importing } from './importing.ts';
import { Names } from './preview.tsx';
import type { Import } from './use-import.ts';

function Changes({ added, changed, gone }: Difference) {
  if (added.length + changed.length + gone.length === 0) return <p class="soft">{say('dataNoDifference')}</p>;
  return (
    <>
      <Names saying={say('dataAdd', { count: added.length })} names={added} />
      <Names saying={say('dataChange', { count: changed.length })} names={changed} />
      <Names saying={say('dataGone', { count: gone.length })} names={gone} />
    </>
  );
}

interface Props {
  readonly importing: Extract<Importing, { at: 'backup' }>;
  readonly on: Import;
}

/** A backup, checked and not yet used: to be put beside what is here, or in its place. */
export function BackupPreview({ importing: { backup, merge, replace }, on }: Props) {
  const values = { count: backup.everything.people.length, day: sayDay(backup.madeAt) };
  return (
    <div class="card data-step">
      <h3>{say('dataBackupOf', values)}</h3>
      <h4>{say('dataMerge')}</h4>
      <p class="soft">{say('dataMergeHint')}</p>
      <Changes {...merge} />
      <div class="act">
        <Button onClick={() => void on.merge(backup)}>{say('dataMerge')}</Button>
      </div>
      <h4>{say('dataReplace')}</h4>
      <p class="soft">{say('dataReplaceHint')}</p>
      <Changes {...replace} />
      <div class="act">
        <Button kind="danger" onClick={() => void on.replace(backup)}>
          {say('dataReplace')}
        </Button>
        <Button kind="quiet" onClick={on.giveUp}>
          {say('uiCancel')}
        </Button>
      </div>
    </div>
  );
}
