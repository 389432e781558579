import { useState } from 'preact/hooks';
import type { Card } from '../../people/card.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { WhenReady } from '../../ui/live.tsx';
import { Picture } from '../../ui/picture.tsx';
import { useCards } from '../../ui/use-cards.ts';
import { say } from '../../ui/words.ts';
import { Offer } from '../data/offer.tsx';
import { Page } from '../page.tsx';
import { Deleted } from './deleted.tsx';
import { Everybody } from './everybody.tsx';
import { Pairs } from './pairs.tsx';

/** Everybody saved: to find, to sort, to tidy up. */
export function PeoplePage() {
  const [deleted, setDeleted] = useState(false);
  const live = useCards();
  const count = live.state === 'ready' ? live.value.count : undefined;
  return (
    <Page
      title={say(deleted ? 'peopleDeleted' : 'peopleTitle')}
      intro={deleted ? say('peopleDeletedIntro') : count !== undefined && count > 0 && say('peopleCount', { count })}
      wide
      class="people"
    >
      <div class="people-turn">
        <Button kind="link" icon={deleted ? 'back' : 'bin'} onClick={() => setDeleted(!deleted)}>
          {say(deleted ? 'peopleBack' : 'peopleDeleted')}
        </Button>
      </div>
      {deleted ? <Deleted /> : <WhenReady live={live}>{({ cards }) => <Saved cards={cards} />}</WhenReady>}
    </Page>
  );
}

function Saved({ cards }: { readonly cards: readonly Card[] }) {
  if (cards.length > 0) {
    return (
      <>
        <Offer link />
        <Pairs />
        <Everybody cards={cards} />
      </>
    );
  }
  return (
    <div class="card nothing">
      <Empty title={say('peopleNobody')} text={say('peopleNobodyHow')} picture={<Picture name="reading" />}>
        <a class="button quiet" href="#data">
          {say('dataIn')}
        </a>
      </Empty>
    </div>
  );
}
