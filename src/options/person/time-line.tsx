import { useState } from 'preact/hooks';
import type { Encounter, EncounterKind } from '../../people/encounter.ts';
import type { Person } from '../../people/person.ts';
import { deleteEncounter, logEncounter, putEncounter, unlogEncounter } from '../../store/encounters.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { say, writeDay } from '../../ui/words.ts';
import { type Day, dayOf } from '../../words/day.ts';
import { DayField } from './day-field.tsx';
import { atOf, yearsOf } from './years.ts';

interface Props {
  readonly person: Person;
  readonly encounters: readonly Encounter[];
}

/** What one may log by hand. Reading and being proposed log themselves. */
const LOGGED: readonly (readonly [kind: EncounterKind, key: string])[] = [
  ['talk', 'personDidTalk'],
  ['letter', 'personDidLetter'],
  ['reply', 'personDidReply'],
  ['call', 'personDidCall'],
  ['meeting', 'personDidMeet'],
  ['read', 'personDidRead'],
];

const DID: Readonly<Record<EncounterKind, string>> = {
  read: 'personDidRead',
  talk: 'personDidTalk',
  letter: 'personDidLetter',
  reply: 'personDidReply',
  call: 'personDidCall',
  meeting: 'personDidMeet',
  proposed: 'personDidPropose',
  decline: 'personDidDecline',
};

const SHOWN = 30;
/** A day is allowed for travel; what is dated later than that was written under a wrong clock. */
const MS_PER_DAY = 86_400_000;

/** What happened between the two, year by year, with a line to log more. */
export function TimeLine({ person, encounters }: Props) {
  const [all, setAll] = useState(false);
  const years = yearsOf(all ? encounters : encounters.slice(0, SHOWN));
  return (
    <section>
      <h2>{say('personTimeLine')}</h2>
      <Log person={person} />
      {encounters.length === 0 && <p class="soft">{say('personNothingYet')}</p>}
      {years.map(([year, list]) => (
        <div class="year" key={year}>
          <h3>{year}</h3>
          <ul>
            {list.map(encounter => (
              <Happened key={encounter.id} encounter={encounter} />
            ))}
          </ul>
        </div>
      ))}
      {!all && encounters.length > SHOWN && (
        <Button kind="link" onClick={() => setAll(true)}>
          {say('personShowAll', { count: encounters.length })}
        </Button>
      )}
    </section>
  );
}

function Happened({ encounter }: { readonly encounter: Encounter }) {
  const act = useAct();
  const tell = useTell();
  const { id, kind, at, url, title } = encounter;
  const onDelete = () =>
    act(async store => {
      const gone = await deleteEncounter(store, id);
      tell(say('personHappenedGone'), () => void act(async again => gone && putEncounter(again, gone)));
    });
  return (
    <li class={`happened ${kind}`}>
      <time class="soft" dateTime={dayOf(at)}>
        {writeDay(at)}
        {at > Date.now() + MS_PER_DAY && ` · ${say('personInFuture')}`}
      </time>
      <span>
        {say(DID[kind])}
        {title && (
          <>
            {': '}
            {url ? (
              <OutsideLink url={url}>
                <bdi>{title}</bdi>
              </OutsideLink>
            ) : (
              <bdi>{title}</bdi>
            )}
          </>
        )}
      </span>
      <Button kind="link" icon="close" aria-label={say('personHappenedRemove')} onClick={() => void onDelete()} />
    </li>
  );
}

function Log({ person }: { readonly person: Person }) {
  const act = useAct();
  const tell = useTell();
  const today = dayOf(Date.now());
  const [kind, setKind] = useState<EncounterKind>('talk');
  const [day, setDay] = useState<Day>(today);
  const onLog = (event: Event) => {
    event.preventDefault();
    void act(async store => {
      const at = day === today ? Date.now() : atOf(day);
      const before = person.step;
      const logged = await logEncounter(store, { personId: person.id, kind, at });
      tell(say('personLogged'), () => void act(async again => logged && unlogEncounter(again, logged, before)));
    });
  };
  return (
    <form class="add" onSubmit={onLog}>
      <Choice
        label={say('personLog')}
        value={kind}
        options={LOGGED.map(([value, key]) => [value, say(key)] as const)}
        onValue={setKind}
      />
      <DayField label={say('personLogDay')} value={day} latest={today} onValue={setDay} />
      <Button type="submit" kind="quiet">
        {say('personAdd')}
      </Button>
    </form>
  );
}
