import { canPickFolder } from '../../platform/folder.ts';
import { Button } from '../../ui/button.tsx';
import { WhenReady } from '../../ui/live.tsx';
import { locale, say, sayList, sayPhrase } from '../../ui/words.ts';
import { type Folder, useFolder, useFolderActs } from './use-folder.ts';

const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const sayWhen = (at: number): string => moments.format(at);

/** It waits for a click that lets the browser ask. */
export function Waiting({ folder }: { readonly folder: Folder }) {
  const { goOn } = useFolderActs();
  return (
    <div class="note-line act">
      <p>{say('dataFolderWaiting', { name: folder.row.handle.name })}</p>
      <Button small onClick={() => void goOn(folder)}>
        {say('dataFolderContinue')}
      </Button>
    </div>
  );
}

/** What is in the way; where it is a question, with its answers. */
function Trouble({ folder: { row } }: { readonly folder: Folder }) {
  const { meet } = useFolderActs();
  if (!row.trouble) return null;
  return (
    <div class="note-line warn">
      <p>{sayPhrase(row.trouble)}</p>
      {row.trouble.key === 'folderMuchGone' && (
        <div class="act">
          <Button kind="quiet" small onClick={() => void meet('take-back')}>
            {say('dataFolderTakeBack')}
          </Button>
          <Button kind="quiet" small onClick={() => void meet('tell')}>
            {say('dataFolderTell')}
          </Button>
        </div>
      )}
    </div>
  );
}

function State({ folder: { row } }: { readonly folder: Folder }) {
  const { name } = row.handle;
  if (row.lastAt === undefined) return row.trouble ? null : <p>{say('dataFolderBusy', { name })}</p>;
  return (
    <>
      <p>{say('dataFolderInStep', { name, when: sayWhen(row.lastAt) })}</p>
      {row.machines.length === 0 && <p class="soft">{say('dataFolderAlone')}</p>}
      <ul class="soft">
        {row.machines.map(machine => (
          <li key={machine.name}>{say('dataFolderMachine', { name: machine.name, when: sayWhen(machine.at) })}</li>
        ))}
      </ul>
      {row.skipped.length > 0 && (
        <p class="note-line warn">{say('dataFolderSkipped', { names: sayList(row.skipped) })}</p>
      )}
    </>
  );
}

function InUse({ folder }: { readonly folder: Folder }) {
  const { meet, stop } = useFolderActs();
  return (
    <>
      <div class="folder" role="status">
        {folder.allowed ? <State folder={folder} /> : <Waiting folder={folder} />}
        <Trouble folder={folder} />
      </div>
      <div class="act">
        {folder.allowed && (
          <Button kind="quiet" onClick={() => void meet()}>
            {say('dataFolderNow')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void stop()}>
          {say('dataFolderStop')}
        </Button>
      </div>
    </>
  );
}

function Choose() {
  const { choose } = useFolderActs();
  return (
    <div class="act">
      <Button kind="quiet" icon="box" onClick={() => void choose()}>
        {say('dataFolderChoose')}
      </Button>
    </div>
  );
}

/** A folder of the user's, by which two machines stay in step without anybody's server. */
export function OwnFolder() {
  const live = useFolder();
  return (
    <section>
      <h2>{say('dataFolder')}</h2>
      <p class="soft">{say('dataFolderHint')}</p>
      {canPickFolder() ? (
        <WhenReady live={live}>{folder => (folder ? <InUse folder={folder} /> : <Choose />)}</WhenReady>
      ) : (
        <p class="note-line">{say('dataFolderNone')}</p>
      )}
    </section>
  );
}
