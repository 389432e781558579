import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { say, sayPhrase } from '../../ui/words.ts';
import type { Phrase } from '../../words/phrase.ts';
import { BackupPreview } from './backup-preview.tsx';
import { Columns } from './columns.tsx';
import { HowFar } from './how-far.tsx';
import type { Importing } from './importing.ts';
import { Preview } from './preview.tsx';
import { type Import, useImport } from './use-import.ts';

interface BusyProps {
  readonly importing: Extract<Importing, { at: 'busy' }>;
  readonly on: Import;
}

function Busy({ importing: { doing, share }, on }: BusyProps) {
  return (
    <div class="card data-step">
      <HowFar doing={doing} share={share} />
      {doing !== 'dataWriting' && (
        <div class="act">
          <Button kind="quiet" onClick={on.giveUp}>
            {say('uiCancel')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Choose({ refused, on }: { readonly refused?: Phrase | undefined; readonly on: Import }) {
  const [pasted, setPasted] = useState('');
  const id = useId();
  const onFile = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) void on.chooseFile(file);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <>
      <div class="labelled">
        <label class="label" for={id}>
          {say('dataFile')}
        </label>
        <input class="field" id={id} type="file" onChange={event => onFile(event.currentTarget)} />
      </div>
      <div role="alert">{refused && <p class="note-line warn">{sayPhrase(refused)}</p>}</div>
      <TextArea label={say('dataPaste')} hint={say('dataPasteHint')} value={pasted} onValue={setPasted} />
      <div class="act">
        <Button kind="quiet" disabled={pasted.trim() === ''} onClick={() => void on.paste(pasted)}>
          {say('dataReadPasted')}
        </Button>
      </div>
    </>
  );
}

/** People from files and lists: read, shown, and only then brought in. */
export function BringIn() {
  const on = useImport();
  const { importing } = on;
  return (
    <section>
      <h2>{say('dataIn')}</h2>
      <p class="soft">{say('dataInHint')}</p>
      {importing.at === 'choose' && <Choose refused={importing.refused} on={on} />}
      {importing.at === 'busy' && <Busy importing={importing} on={on} />}
      {importing.at === 'columns' && <Columns importing={importing} on={on} />}
      {importing.at === 'preview' && <Preview importing={importing} on={on} />}
      {importing.at === 'backup' && <BackupPreview importing={importing} on={on} />}
    </section>
  );
}
