import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { Later } from '../../ui/later.tsx';
import { MomentQuote } from '../../ui/moment-quote.tsx';
import { useTell } from '../../ui/notice.tsx';
import { Steps } from '../../ui/steps.tsx';
import { say, sayDay } from '../../ui/words.ts';
import { goTo } from '../use-route.ts';
import { type AnswerToProposal, giveAnswer } from './answer.ts';
import type { Shown } from './next-view.ts';
import { Reasons } from './reasons.tsx';

interface Props {
  readonly shown: Shown;
  readonly moment: Moment | undefined;
  readonly needsWay: boolean;
  /** The hello is due, and may come back later. */
  readonly isDue: boolean;
}

function savedLine({ savedAt, savedFrom }: Person): string {
  const title = savedFrom?.title.trim();
  return title ? say('nextSavedFrom', { day: sayDay(savedAt), title }) : say('nextSavedOn', { day: sayDay(savedAt) });
}

const TOLD: Readonly<Record<AnswerToProposal, string>> = {
  'someone-else': 'nextDeclined',
  'not-this-week': 'nextSkipped',
  never: 'nextNever',
};

function useAnswer(person: Person): (answer: AnswerToProposal) => void {
  const act = useAct();
  const tell = useTell();
  return answer =>
    void act(async store => {
      const takeBack = await giveAnswer(store, person, answer);
      tell(say(TOLD[answer], { name: person.name }), () => void act(takeBack));
    });
}

/** The one person proposed, with everything that speaks for them. */
export function Proposed({ shown, moment, needsWay, isDue }: Props) {
  const { person, proposal } = shown;
  const answer = useAnswer(person);
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
        {needsWay && <p class="soft">{say('nextNeedsWay')}</p>}
        <div class="act">
          <Button onClick={() => goTo({ page: 'write', id: person.id })}>{say('nextWrite')}</Button>
          {needsWay && (
            <Button kind="quiet" onClick={() => goTo({ page: 'person', id: person.id })}>
              {say('nextNeedsWayLook')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => answer('someone-else')}>
            {say('nextSomeoneElse')}
          </Button>
          <Button kind="link" onClick={() => answer('not-this-week')}>
            {say('nextNotThisWeek')}
          </Button>
          <Button kind="link" onClick={() => answer('never')}>
            {say('nextNeverSuggest')}
          </Button>
          {isDue && <Later />}
        </div>
        <Steps step={person.step} />
      </div>
    </article>
  );
}
