import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Person } from '../people/person.ts';
import { momentsOf } from '../store/moments.ts';
import { getPerson } from '../store/people.ts';
import { Button } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { Face } from '../ui/face.tsx';
import { useLive, WhenReady } from '../ui/live.tsx';
import { MomentQuote } from '../ui/moment-quote.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { usePersonActs } from '../ui/person-acts.ts';
import { Steps } from '../ui/steps.tsx';
import { say, sayDay } from '../ui/words.ts';
import { BackButton } from './back-button.tsx';
import { goTo } from './go-to.ts';

interface Props {
  readonly id: string;
  readonly onBack: () => void;
}

/** One person, in the popup: what one needs at a glance; the rest is a click away in the options. */
export function PersonSheet({ id, onBack }: Props) {
  const live = useLive(useCallback(store => getPerson(store, id), [id]));
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('.back button')?.focus(), []);
  return (
    <main class="sheet" ref={box}>
      <BackButton onBack={onBack} />
      <WhenReady live={live}>
        {person => (person ? <Details key={person.id} person={person} onBack={onBack} /> : <p>{say('popupGone')}</p>)}
      </WhenReady>
    </main>
  );
}

function Details({ person, onBack }: { readonly person: Person; readonly onBack: () => void }) {
  const { remove } = usePersonActs();
  const moments = useLive(useCallback(store => momentsOf(store, person.id), [person.id]));
  const newest = moments.state === 'ready' ? moments.value[0] : undefined;
  const onDelete = async () => {
    if (await remove([person])) onBack();
  };
  return (
    <>
      <div class="who">
        <Face name={person.name} />
        <div>
          <h1>
            <bdi>{person.name.trim() || say('uiNoName')}</bdi>
          </h1>
          <p class="soft">{say('popupSavedOn', { name: person.name, day: sayDay(person.savedAt) })}</p>
        </div>
      </div>
      <Chips places={person.places} ways={person.ways} location={person.location} />
      <Steps step={person.step} />
      {newest && <MomentQuote moment={newest} />}
      <NoteField person={person} />
      <div class="act">
        <Button onClick={() => goTo(`write/${person.id}`)}>{say('popupWrite')}</Button>
        <Button kind="quiet" onClick={() => goTo(`person/${person.id}`)}>
          {say('popupMore')}
        </Button>
        <Button kind="link" icon="bin" aria-label={say('uiDelete')} onClick={() => void onDelete()} />
      </div>
    </>
  );
}
