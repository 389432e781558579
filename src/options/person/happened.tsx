import { useState } from 'preact/hooks';
import type { Encounter, EncounterKind } from '../../people/encounter.ts';
import type { Person } from '../../people/person.ts';
import { changeEncounter, deleteEncounter, putEncounter, unlogEncounter } from '../../store/encounters.ts';
import { useAct } from '../../ui/act.ts';
import { Choice } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { say, writeDay } from '../../ui/words.ts';
import { type Day, dayOf } from '../../words/day.ts';
import { DayField } from './day-field.tsx';
import { DID, KIND_CHOICES } from './did.ts';
import type { Editing } from './editing.ts';
import { Line, LineForm } from './line.tsx';
import { atOf } from './years.ts';

/** A day is allowed for travel; what is dated later than that was written under a wrong clock. */
const MS_PER_DAY = 86_400_000;

interface Props {
  readonly person: Person;
  readonly encounter: Encounter;
  readonly editing: Editing;
}

/** One thing that happened between the two. */
export function Happened({ person, encounter, editing }: Props) {
  const act = useAct();
  const tell = useTell();
  const { id, kind, at, url, title } = encounter;
  const onDelete = () =>
    act(async store => {
      const gone = await deleteEncounter(store, id);
      tell(say('personHappenedGone'), () => void act(async again => gone && putEncounter(again, gone)));
    });
  return (
    <Line
      editing={editing}
      id={id}
      class={`happened ${kind}`}
      editLabel={say('personHappenedEdit')}
      removeLabel={say('personHappenedRemove')}
      onRemove={() => void onDelete()}
      form={() => <Editor person={person} encounter={encounter} onEnd={() => editing.end(id)} />}
    >
      <time class="soft" dateTime={dayOf(at)}>
        {writeDay(at)}
        {at > Date.now() + MS_PER_DAY && ` · ${say('personInFuture')}`}
      </time>
      <span class="what">
        {say(DID[kind])}
        {title && (
          <>
            {' · '}
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
    </Line>
  );
}

interface EditorProps {
  readonly person: Person;
  readonly encounter: Encounter;
  readonly onEnd: () => void;
}

/** Its day, and what it was, unless a letter's report says that: then it is changed in the report. */
function Editor({ person, encounter, onEnd }: EditorProps) {
  const act = useAct();
  const tell = useTell();
  const today = dayOf(Date.now());
  const [before] = useState(encounter);
  const [kind, setKind] = useState<EncounterKind>(before.kind);
  const [day, setDay] = useState<Day>(dayOf(before.at));
  const isLogged = KIND_CHOICES.includes(before.kind) && before.letterId === undefined;
  const save = async () => {
    const at = day === dayOf(before.at) ? before.at : atOf(day);
    if (at === before.at && kind === before.kind) return onEnd();
    const step = person.step;
    const isSaved = await act(async store => {
      const after = await changeEncounter(store, before, { at, kind });
      tell(say('personChanged'), () => void act(again => unlogEncounter(again, after, step, before)));
    });
    if (isSaved) onEnd();
  };
  return (
    <LineForm isReady onSave={() => void save()} onCancel={onEnd}>
      {isLogged && (
        <Choice
          label={say('personLog')}
          value={kind}
          options={KIND_CHOICES.map(one => [one, say(DID[one])] as const)}
          onValue={setKind}
        />
      )}
      <DayField label={say('personLogDay')} value={day} latest={today} onValue={setDay} />
    </LineForm>
  );
}
