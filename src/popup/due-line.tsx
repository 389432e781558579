import { useCallback, useEffect, useState } from 'preact/hooks';
import { countPeople } from '../store/cards.ts';
import type { Store } from '../store/open.ts';
import { getPerson } from '../store/people.ts';
import { Button } from '../ui/button.tsx';
import { readDue } from '../ui/due.ts';
import { Later } from '../ui/later.tsx';
import { useLive } from '../ui/live.tsx';
import { ourStore } from '../ui/our-store.ts';
import { say } from '../ui/words.ts';
import { goTo } from './go-to.ts';
import { lastHanded } from './handed-line.tsx';

interface Suggested {
  readonly id: string;
  readonly name: string;
}

/** Due, and there is somebody it could go to. One question at a time: a letter that may have gone out comes first. */
const isDue = async (store: Store): Promise<boolean> => {
  const [due, people, handed] = await Promise.all([readDue(store, Date.now()), countPeople(store), lastHanded(store)]);
  return due.isDue && people > 0 && handed === undefined;
};

async function suggested(): Promise<Suggested | undefined> {
  // Choosing is heavy and seldom needed: it is loaded only when a hello is due.
  const { readChoice } = await import('../ui/choice.ts');
  const store = await ourStore();
  const { next } = await readChoice(store, Date.now());
  const person = next && (await getPerson(store, next.id));
  return person && { id: person.id, name: person.name };
}

/** Says that a hello is due and who it may go to. The choice reads everything, so it comes after the list is there. */
export function DueLine() {
  const live = useLive(useCallback(isDue, []));
  const due = live.state === 'ready' && live.value;
  const [who, setWho] = useState<Suggested>();
  useEffect(() => {
    if (!due) return;
    const idle = requestIdleCallback(() => void suggested().then(setWho, console.error));
    return () => cancelIdleCallback(idle);
  }, [due]);
  if (!due) return null;
  return (
    <section class="due" aria-label={say('popupDue')}>
      <div>
        <b>{say('popupDue')}</b>
        {who && <span class="soft">{say('popupSuggested', { name: who.name })}</span>}
      </div>
      <div class="act">
        <Button
          small
          aria-label={who && say('nextWriteTo', { name: who.name })}
          onClick={() => goTo(who ? `write/${who.id}` : 'next')}
        >
          {say('nextWriteShort')}
        </Button>
        <Later small />
      </div>
    </section>
  );
}
