import { useCallback } from 'preact/hooks';
import type { Person } from '../../people/person.ts';
import { encountersOf } from '../../store/encounters.ts';
import { lettersOf } from '../../store/letters.ts';
import type { Store } from '../../store/open.ts';
import { changePerson, getPerson } from '../../store/people.ts';
import { getSettings } from '../../store/settings.ts';
import { nearTo } from '../../suggest/near.ts';
import { type Nudge, nudgeFor } from '../../suggest/nudge.ts';
import { knownOf } from '../../suggest/situation.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { useLive } from '../../ui/live.tsx';
import { say, sayPhrase } from '../../ui/words.ts';

interface Offer {
  readonly person: Person;
  readonly nudge: Nudge;
}

async function readOffer(store: Store, id: string): Promise<Offer | undefined> {
  const [person, encounters, letters, { home }] = await Promise.all([
    getPerson(store, id),
    encountersOf(store, id),
    lettersOf(store, id),
    getSettings(store),
  ]);
  if (!person) return undefined;
  const known = knownOf(person, encounters, [], letters);
  const nudge = nudgeFor(known, nearTo(home)(person.location), person.nudged ?? []);
  return nudge && { person, nudge };
}

/** The step the two could take next, if there is one: a thought, and once answered with no it is never had again. */
export function NudgeLine({ personId }: { readonly personId: string }) {
  const live = useLive(useCallback((store: Store) => readOffer(store, personId), [personId]));
  const act = useAct();
  if (live.state !== 'ready' || !live.value) return null;
  const { person, nudge } = live.value;
  const onNo = () => void act(store => changePerson(store, person, { nudged: [...(person.nudged ?? []), nudge.to] }));
  return (
    <p class="note-line good nudge">
      <span>{sayPhrase(nudge.phrase)}</span>
      <Button kind="link" small onClick={onNo}>
        {say('nextReturnedNo')}
      </Button>
    </p>
  );
}
