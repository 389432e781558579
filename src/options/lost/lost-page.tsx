import { useCallback } from 'preact/hooks';
import { acceptAsIs, restoreSnapshot } from '../../store/answer.ts';
import type { Finding } from '../../store/marker.ts';
import type { Store } from '../../store/open.ts';
import { listSnapshots, type Snapshot } from '../../store/snapshots.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, sayAgo, sayDay } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import { beside } from './beside.ts';
import { LostFile } from './lost-file.tsx';

const readCopies = async (store: Store): Promise<readonly Snapshot[]> => (store.keep ? listSnapshots(store.keep) : []);

/** Before the first witness there was no day to tell. */
const whatWas = ({ held, here, lastSavedAt }: Finding): string =>
  lastSavedAt > 0
    ? say('lostWhat', { count: held, here, day: sayDay(lastSavedAt) })
    : say('lostWhatOnce', { count: held, here });

/**
 * The browser has lost what was saved. Nothing is written until one has decided, so this stands in front of every page.
 * What is still there stays beside whatever is brought back: it may be newer than any copy.
 */
export function LostPage({ finding }: { readonly finding: Finding }) {
  const copies = useLive(useCallback(readCopies, []));
  const act = useAct();
  const { kind, here } = finding;
  return (
    <Page title={say(kind === 'emptied' ? 'lostEmptied' : 'lostDamaged')} class="lost">
      <div class="card">
        <p>{whatWas(finding)}</p>
        <p class="soft">{say('lostWhy')}</p>
        {here > 0 && <p class="soft">{say('lostBeside')}</p>}
        <WhenReady live={copies}>{all => <Copies copies={all} />}</WhenReady>
        <LostFile />
        <div class="act">
          <Button kind="quiet" onClick={() => void act(acceptAsIs)}>
            {here === 0 ? say('lostStartAnew') : say('lostGoOn', { count: here })}
          </Button>
        </div>
      </div>
    </Page>
  );
}

/** Every copy there is, the newest first: one that is damaged says so, and the next is at hand. */
function Copies({ copies }: { readonly copies: readonly Snapshot[] }) {
  const act = useAct();
  const tell = useTell();
  if (copies.length === 0) return <p class="soft">{say('lostNoCopy')}</p>;
  const restore = (snapshot: Snapshot) =>
    act(async store => {
      const isWhole = await restoreSnapshot(store, snapshot, beside({ madeAt: snapshot.at }));
      tell(say(isWhole ? 'dataRestored' : 'dataCopyDamaged'));
    });
  return (
    <ul class="lost-copies">
      {copies.map((copy, index) => (
        <li key={copy.turn}>
          <Button kind={index === 0 ? 'main' : 'quiet'} onClick={() => void restore(copy)}>
            {say('lostBringBack', { count: copy.people, day: sayDay(copy.at) })}
          </Button>
          <span class="soft">{sayAgo(copy.at, Date.now())}</span>
        </li>
      ))}
    </ul>
  );
}
