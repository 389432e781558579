import { useEffect, useState } from 'preact/hooks';
import { inPlainText, type Mishap } from '../../platform/error-log.ts';
import { errors, noteError } from '../../platform/errors.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';

/** What went wrong lately, to read, to copy into a report and to clear. It never leaves by itself. */
export function Mishaps() {
  const [mishaps, setMishaps] = useState<readonly Mishap[]>([]);
  const tell = useTell();
  useEffect(() => void errors.read().then(setMishaps).catch(noteError), []);
  const text = inPlainText(mishaps);
  const onCopy = async () => {
    await navigator.clipboard.writeText(text);
    tell(say('settingsErrorsCopied'));
  };
  const onClear = async () => {
    await errors.clear();
    setMishaps([]);
  };
  return (
    <section>
      <h2>{say('settingsErrors')}</h2>
      <p class="soft">{say(mishaps.length === 0 ? 'settingsErrorsNone' : 'settingsErrorsHint')}</p>
      {mishaps.length > 0 && (
        <>
          <textarea class="field" dir="ltr" rows={5} readOnly aria-label={say('settingsErrors')} value={text} />
          <div class="act">
            <Button kind="quiet" small onClick={() => void onCopy()}>
              {say('settingsErrorsCopy')}
            </Button>
            <Button kind="link" small onClick={() => void onClear()}>
              {say('settingsErrorsClear')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
