import { useCallback } from 'preact/hooks';
import { acceptAsIs, restoreSnapshot } from '../../store/answer.ts';
import type { Finding } from '../../store/marker.ts';
import type { Store } from '../../store/open.ts';
import { newestSnapshot, type Snapshot } from '../../store/snapshots.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayDay } from '../../ui/words.ts';
import { Page } from '../page.tsx';

const readCopy = async (store: Store): Promise<Snapshot | undefined> =>
  store.keep && (await newestSnapshot(store.keep))?.snapshot;

/** Before the first witness there was no day to tell. */
const whatWas = ({ held, here, lastSavedAt }: Finding): string =>
  lastSavedAt > 0
    ? say('lostWhat', { count: held, here, day: sayDay(lastSavedAt) })
    : say('lostWhatOnce', { count: held, here });

/**
 * The browser has lost what was saved. Nothing is written until one has decided, so this stands in front of every page.
 */
export function LostPage({ finding }: { readonly finding: Finding }) {
  const copy = useLive(useCallback(readCopy, []));
  const act = useAct();
  const tell = useTell();
  const restore = (snapshot: Snapshot) =>
    act(async store => {
      const isWhole = await restoreSnapshot(store, snapshot);
      tell(say(isWhole ? 'dataRestored' : 'dataCopyDamaged'));
    });
  const { kind, here } = finding;
  return (
    <Page title={say(kind === 'emptied' ? 'lostEmptied' : 'lostDamaged')} class="lost">
      <div class="card">
        <p>{whatWas(finding)}</p>
        <p class="soft">{say('lostWhy')}</p>
        <WhenReady live={copy}>
          {snapshot => (
            <div class="act">
              {snapshot && (
                <Button onClick={() => void restore(snapshot)}>
                  {say('lostBringBack', { count: snapshot.people, day: sayDay(snapshot.at) })}
                </Button>
              )}
              <Button kind="quiet" onClick={() => void act(acceptAsIs)}>
                {here === 0 ? say('lostStartAnew') : say('lostGoOn', { count: here })}
              </Button>
              {!snapshot && <p class="soft">{say('lostNoCopy')}</p>}
            </div>
          )}
        </WhenReady>
      </div>
    </Page>
  );
}
