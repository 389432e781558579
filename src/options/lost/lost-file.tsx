import { useId, useState } from 'preact/hooks';
import { answerWith } from '../../store/answer.ts';
import { readBackup } from '../../transfer/backup/backup.ts';
import { LIMITS, tooBig } from '../../transfer/limits.ts';
import { useAct } from '../../ui/act.ts';
import { useTell } from '../../ui/notice.tsx';
import { say, sayPhrase } from '../../ui/words.ts';
import type { Phrase } from '../../words/phrase.ts';
import { digest } from '../data/digest.ts';
import { beside } from './beside.ts';

/** A backup file instead of a copy: read as a whole before anything is written. */
export function LostFile() {
  const id = useId();
  const [refused, setRefused] = useState<Phrase>();
  const act = useAct();
  const tell = useTell();
  const use = async (file: File) => {
    const why = tooBig(file.size, LIMITS.backup);
    const read = why ? ({ ok: false, why } as const) : await readBackup(await file.text(), digest);
    setRefused(read.ok ? undefined : read.why);
    if (!read.ok) return;
    const { backup } = read;
    await act(async store => {
      await answerWith(store, there => beside(backup)(backup.everything, there));
      tell(say('dataRestored'));
    });
  };
  const onFile = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) void use(file);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {say('lostFile')}
      </label>
      <input class="field" id={id} type="file" onChange={event => onFile(event.currentTarget)} />
      <div role="alert">{refused && <p class="note-line warn">{sayPhrase(refused)}</p>}</div>
    </div>
  );
}
