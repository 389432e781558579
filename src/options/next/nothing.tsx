import { useState } from 'preact/hooks';
import { resume } from '../../hello/rhythm.ts';
import { changeSettings } from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import type { Due } from '../../ui/due.ts';
import { Empty } from '../../ui/empty.tsx';
import { PersonForm } from '../../ui/person-form.tsx';
import { Picture } from '../../ui/picture.tsx';
import { NOTHING_KNOWN } from '../../ui/start.ts';
import { say, sayDueDay } from '../../ui/words.ts';
import { dayOf } from '../../words/day.ts';
import { goTo } from '../use-route.ts';
import type { Quiet } from './next-view.ts';

interface Props {
  readonly quiet: Quiet;
  readonly due: Due;
  /** Writes all the same; missing where there is nobody to propose. */
  readonly onAnyway: (() => void) | undefined;
}

const SAYS = {
  'nobody-saved': ['nextNobodySaved', 'nextNobodySavedHow', 'reading'],
  'nobody-reachable': ['nextNobodyReachable', 'nextNobodyReachableHow', 'search'],
  'everybody-rests': ['nextEverybodyRests', 'nextEverybodyRestsHow', 'rest'],
  'everybody-declined': ['nextEverybodyDeclined', 'nextEverybodyDeclinedHow', 'rest'],
  paused: ['nextPaused', 'nextPausedUntil', 'rest'],
  rest: ['nextRest', 'nextRestUntil', 'sent'],
} as const;

/** Says kindly why there is nobody to write to just now. */
export function Nothing({ quiet, due, onAnyway }: Props) {
  const act = useAct();
  const [title, text, picture] = SAYS[quiet];
  const when = sayDueDay(
    due.rhythm.pausedUntil && quiet === 'paused' ? due.rhythm.pausedUntil : due.hello.due,
    Date.now(),
  );
  const onResume = () => void act(store => changeSettings(store, { rhythm: resume(due.rhythm, dayOf(Date.now())) }));
  return (
    <div class="card nothing">
      <Empty title={say(title)} text={say(text, { when })} picture={<Picture name={picture} />}>
        {quiet === 'paused' && <Button onClick={onResume}>{say('nextResume')}</Button>}
        {quiet === 'nobody-saved' && <AddFirst />}
        {(quiet === 'nobody-reachable' || quiet === 'everybody-declined') && (
          <Button kind="quiet" onClick={() => goTo({ page: 'people' })}>
            {say('nextSeePeople')}
          </Button>
        )}
        {onAnyway && (
          <Button kind="quiet" onClick={onAnyway}>
            {say('nextAnyway')}
          </Button>
        )}
      </Empty>
    </div>
  );
}

/** The two roads to a first person: by hand, here; or the page that shows how it goes while reading. */
function AddFirst() {
  const [isAdding, setAdding] = useState(false);
  const close = () => setAdding(false);
  if (isAdding) return <PersonForm start={NOTHING_KNOWN} form="next" onSaved={close} onCancel={close} />;
  return (
    <>
      <Button icon="plus" onClick={() => setAdding(true)}>
        {say('popupAdd')}
      </Button>
      <a class="button quiet" href="/src/welcome/welcome.html">
        {say('nextFirstMinute')}
      </a>
    </>
  );
}
