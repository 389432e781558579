import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import { deleteEncounter, logEncounter } from '../../store/encounters.ts';
import { skipHello, undoHello } from '../../store/hellos.ts';
import { changePerson } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { MomentQuote } from '../../ui/moment-quote.tsx';
import { useTell } from '../../ui/notice.tsx';
import { Steps } from '../../ui/steps.tsx';
import { say, sayDay } from '../../ui/words.ts';
import { goTo } from '../use-route.ts';
import type { Shown } from './next-view.ts';
import { Reasons } from './reasons.tsx';

interface Props {
  readonly shown: Shown;
  readonly moment: Moment | undefined;
  readonly needsWay: boolean;
}

function savedLine({ savedAt, savedFrom }: Person): string {
  const title = savedFrom?.title.trim();
  return title ? say('nextSavedFrom', { day: sayDay(savedAt), title }) : say('nextSavedOn', { day: sayDay(savedAt) });
}

function useAnswers(person: Person) {
  const act = useAct();
  const tell = useTell();
  const name = person.name;
  return {
    someoneElse: () =>
      act(async store => {
        const declined = await logEncounter(store, { personId: person.id, kind: 'decline', at: Date.now() });
        const undo = () => void act(async again => declined && deleteEncounter(again, declined.id));
        tell(say('nextDeclined', { name }), undo);
      }),
    notThisWeek: () =>
      act(async store => {
        const { id } = await skipHello(store);
        tell(say('nextSkipped'), () => void act(again => undoHello(again, id)));
      }),
    never: () =>
      act(async store => {
        const changed = await changePerson(store, person, { neverSuggest: true });
        const undo = () => void act(again => changePerson(again, changed, { neverSuggest: false }));
        tell(say('nextNever', { name }), undo);
      }),
  };
}

/** The one person proposed, with everything that speaks for them. */
export function Proposed({ shown, moment, needsWay }: Props) {
  const { person, proposal } = shown;
  const answers = useAnswers(person);
  return (
    <article class="one card" aria-label={person.name}>
      <Face name={person.name} size="big" />
      <div>
        <h2>
          <a href={`#person/${person.id}`}>
            <bdi>{person.name}</bdi>
          </a>
        </h2>
        <p class="soft">{savedLine(person)}</p>
        <Reasons reasons={proposal.reasons} name={person.name} />
        {moment && <MomentQuote moment={moment} />}
        {needsWay && (
          <p class="soft">
            {say('nextNeedsWay')} <a href={`#person/${person.id}`}>{say('nextNeedsWayLook')}</a>
          </p>
        )}
        <div class="act">
          <Button onClick={() => goTo({ page: 'write', id: person.id })}>{say('nextWrite')}</Button>
          <Button kind="quiet" onClick={() => void answers.someoneElse()}>
            {say('nextSomeoneElse')}
          </Button>
          <Button kind="link" onClick={() => void answers.notThisWeek()}>
            {say('nextNotThisWeek')}
          </Button>
          <Button kind="link" onClick={() => void answers.never()}>
            {say('nextNeverSuggest')}
          </Button>
        </div>
        <Steps step={person.step} />
      </div>
    </article>
  );
}
