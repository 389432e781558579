import { useCallback, useState } from 'preact/hooks';
import { errors } from '../../platform/errors.ts';
import { tellWorker } from '../../platform/messenger.ts';
import { forgetEverything } from '../../store/forget.ts';
import { countKept, type Kept } from '../../store/kept.ts';
import type { Store } from '../../store/open.ts';
import { sweep } from '../../store/sweep.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { useNoticing } from '../../ui/noticing.ts';
import { say } from '../../ui/words.ts';

const KEPT: readonly (readonly [sort: keyof Counts, key: string])[] = [
  ['people', 'settingsKeptPeople'],
  ['moments', 'settingsKeptMoments'],
  ['encounters', 'settingsKeptEncounters'],
  ['letters', 'settingsKeptLetters'],
  ['hellos', 'settingsKeptHellos'],
  ['merges', 'settingsKeptMerges'],
  ['tally', 'settingsKeptTally'],
  ['siteRules', 'settingsKeptRules'],
  ['typed', 'settingsKeptDrafts'],
  ['copies', 'settingsKeptCopies'],
  ['errors', 'settingsKeptErrors'],
];

type Counts = Kept & { readonly errors: number };

const read = async (store: Store): Promise<Counts> => ({
  ...(await countKept(store)),
  errors: (await errors.read()).length,
});

/** What is read and what is kept, counted as one looks; and the one button that keeps nothing. */
export function KeptList() {
  const live = useLive(useCallback(read, []));
  return (
    <section>
      <h2>{say('settingsKept')}</h2>
      <ul class="soft reads">
        <li>{say('settingsReadAsked')}</li>
        <li>{say('settingsReadNoticing')}</li>
        <li>{say('settingsNeverHint')}</li>
      </ul>
      <p class="soft">{say('settingsKeptHint')}</p>
      <WhenReady live={live}>
        {counts => (
          <dl class="kept-list">
            {KEPT.map(([sort, key]) => (
              <div key={sort}>
                <dt>{say(key)}</dt>
                <dd>{counts[sort]}</dd>
              </div>
            ))}
          </dl>
        )}
      </WhenReady>
      <ForgetEverything />
    </section>
  );
}

function ForgetEverything() {
  const [asking, setAsking] = useState(false);
  const act = useAct();
  const tell = useTell();
  const { set: stop } = useNoticing();
  const onForget = async () => {
    setAsking(false);
    // The leave to see every page was given by who is now a stranger: it goes as when noticing is switched off.
    await stop(false);
    const isForgotten = await act(forgetEverything);
    // Nothing of it is in the store any more; where this fails the browser cleans up later.
    await sweep().catch(() => undefined);
    await tellWorker('noticing', undefined);
    await errors.clear();
    if (isForgotten) tell(say('settingsForgotten'));
  };
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {say('settingsForget')}
      </Button>
      {asking && (
        <Dialog title={say('settingsForgetTitle')} onClose={() => setAsking(false)}>
          <p>{say('settingsForgetText')}</p>
          <div class="act">
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {say('uiCancel')}
            </Button>
            <Button onClick={() => void onForget()}>{say('settingsForget')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
