import { useState } from 'preact/hooks';
import type { Encounter, EncounterKind } from '../../people/encounter.ts';
import type { Person } from '../../people/person.ts';
import { logEncounter, unlogEncounter } from '../../store/encounters.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import { type Day, dayOf } from '../../words/day.ts';
import { DayField } from './day-field.tsx';
import { DID, KIND_CHOICES } from './did.ts';
import { useEditing } from './editing.ts';
import { Happened } from './happened.tsx';
import { atOf, yearsOf } from './years.ts';

interface Props {
  readonly person: Person;
  readonly encounters: readonly Encounter[];
}

const SHOWN = 30;

/** What happened between the two, year by year, with a line to log more. */
export function TimeLine({ person, encounters }: Props) {
  const [all, setAll] = useState(false);
  const editing = useEditing();
  const years = yearsOf(all ? encounters : encounters.slice(0, SHOWN));
  return (
    <section ref={editing.list}>
      <h2>{say('personTimeLine')}</h2>
      <Log person={person} />
      {encounters.length === 0 && <p class="soft">{say('personNothingYet')}</p>}
      {years.map(([year, list]) => (
        <div class="year" key={year}>
          <h3>{year}</h3>
          <ul>
            {list.map(encounter => (
              <Happened key={encounter.id} person={person} encounter={encounter} editing={editing} />
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
        options={KIND_CHOICES.map(value => [value, say(DID[value])] as const)}
        onValue={setKind}
      />
      <DayField label={say('personLogDay')} value={day} latest={today} onValue={setDay} />
      <Button type="submit" kind="quiet">
        {say('personAdd')}
      </Button>
    </form>
  );
}
