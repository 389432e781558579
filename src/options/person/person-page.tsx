import { useCallback } from 'preact/hooks';
import type { Encounter } from '../../people/encounter.ts';
import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import { encountersOf } from '../../store/encounters.ts';
import { momentsOf } from '../../store/moments.ts';
import type { Store } from '../../store/open.ts';
import { getPerson, restorePeople } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { MixedSign } from '../../ui/mixed-sign.tsx';
import { usePersonActs } from '../../ui/person-acts.ts';
import { Steps } from '../../ui/steps.tsx';
import { isolate, say, sayDay } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import { goTo } from '../use-route.ts';
import { About } from './about.tsx';
import { Lines } from './lines.tsx';
import { NudgeLine } from './nudge-line.tsx';
import { ownSite } from './own-site.ts';
import { Places } from './places.tsx';
import { Same } from './same.tsx';
import { TimeLine } from './time-line.tsx';
import { useChanges } from './use-person.ts';
import { Ways } from './ways.tsx';

interface Known {
  readonly person: Person;
  readonly moments: readonly Moment[];
  readonly encounters: readonly Encounter[];
}

async function readPerson(store: Store, id: string): Promise<Known | undefined> {
  const [person, moments, encounters] = await Promise.all([
    getPerson(store, id),
    momentsOf(store, id),
    encountersOf(store, id),
  ]);
  return person && { person, moments, encounters };
}

/** Everything about one person, all of it theirs to change who saved them. */
export function PersonPage({ id }: { readonly id: string }) {
  const live = useLive(useCallback(store => readPerson(store, id), [id]));
  const person = live.state === 'ready' ? live.value?.person : undefined;
  const intro = person && (
    <>
      {say('personSavedOn', { day: sayDay(person.savedAt) })}
      <MixedSign name={person.name} />
    </>
  );
  return (
    <Page title={isolate(person?.name.trim() ?? '') || say('personTitle')} intro={intro} class="person">
      <WhenReady live={live}>
        {known => (known ? <Whole key={known.person.id} {...known} /> : <p class="soft">{say('popupGone')}</p>)}
      </WhenReady>
    </Page>
  );
}

function Whole({ person, moments, encounters }: Known) {
  const { shown, write: change, clashes } = useChanges(person);
  const { remove } = usePersonActs();
  const act = useAct();
  const onDelete = async () => {
    if (await remove([person])) goTo({ page: 'people' });
  };
  return (
    <>
      {person.deletedAt !== undefined && (
        <div class="note-line warn in-deleted">
          <p>{say('personInDeleted')}</p>
          <Button kind="quiet" small onClick={() => void act(store => restorePeople(store, [person.id]))}>
            {say('peopleRestore')}
          </Button>
        </div>
      )}
      <Steps step={shown.step} />
      <NudgeLine personId={person.id} />
      {person.deletedAt === undefined && (
        <div class="act person-act">
          <Button onClick={() => goTo({ page: 'write', id: person.id })}>{say('popupWrite')}</Button>
          <Button kind="link" icon="bin" onClick={() => void onDelete()}>
            {say('uiDelete')}
          </Button>
        </div>
      )}
      <div class="person-top">
        <div class="person-side">
          <About person={shown} clashes={clashes} onChange={change} />
          <Ways ways={shown.ways} site={ownSite(shown)} onWays={ways => change({ ways })} />
          <Places places={shown.places} onPlaces={places => change({ places })} />
          <Same person={person} />
        </div>
        <div class="person-side">
          <Lines person={person} moments={moments} />
          <TimeLine person={person} encounters={encounters} />
        </div>
      </div>
    </>
  );
}
