import type { Person } from '../../people/person.ts';
import { STEPS } from '../../people/step.ts';
import type { PersonChange } from '../../store/people.ts';
import { Clashes } from '../../ui/clash.tsx';
import { Choice, Field, TextArea, Tick } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { stepKey } from '../../ui/steps.tsx';
import type { TextClash } from '../../ui/use-as-typed.ts';
import { say } from '../../ui/words.ts';
import { AlsoKnown } from './also-known.tsx';

interface Props {
  readonly person: Person;
  readonly clashes: readonly TextClash[];
  readonly onChange: (change: PersonChange) => Promise<boolean>;
}

/** How often one may want to be in touch, in days; an empty value is no rhythm. */
const RHYTHMS: readonly number[] = [21, 60, 90, 180, 365];

/** The rhythms to choose from; one that came in from elsewhere (30 days) stands among them. */
const rhythmsFor = ({ rhythmDays }: Person): readonly string[] => {
  const days = new Set(rhythmDays === undefined ? RHYTHMS : [...RHYTHMS, rhythmDays]);
  return ['', ...[...days].sort((one, other) => one - other).map(String)];
};

const rhythm = (rhythmDays: number | undefined): PersonChange => ({ rhythmDays }) as PersonChange;

/** Name, note and the few facts, each a field that keeps what is typed. */
export function About({ person, clashes, onChange }: Props) {
  const tell = useTell();
  const choose = async (change: PersonChange, back: PersonChange) => {
    if (await onChange(change)) tell(say('personChanged'), () => void onChange(back));
  };
  return (
    <section class="about">
      <h2>{say('personAbout')}</h2>
      <Field label={say('popupName')} value={person.name} maxLength={200} onValue={name => void onChange({ name })} />
      <Clashes clashes={clashes} field="name" />
      <AlsoKnown name={person.name} aliases={person.aliases ?? []} onAliases={aliases => onChange({ aliases })} />
      <TextArea
        label={say('uiNote')}
        hint={say('uiNoteHint')}
        value={person.note}
        maxLength={10_000}
        onValue={note => void onChange({ note })}
      />
      <Clashes clashes={clashes} field="note" />
      <Field
        label={say('personLocation')}
        value={person.location ?? ''}
        maxLength={200}
        onValue={location => void onChange({ location })}
      />
      <Clashes clashes={clashes} field="location" />
      <div class="pair">
        <Choice
          label={say('personStep')}
          value={person.step}
          options={STEPS.map(step => [step, say(stepKey(step))] as const)}
          onValue={step => void choose({ step }, { step: person.step })}
        />
        <Choice
          label={say('personRhythm')}
          value={person.rhythmDays === undefined ? '' : String(person.rhythmDays)}
          options={rhythmsFor(person).map(
            days =>
              [days, days === '' ? say('personRhythmNone') : say('personRhythmDays', { count: Number(days) })] as const,
          )}
          onValue={days => void choose(rhythm(days === '' ? undefined : Number(days)), rhythm(person.rhythmDays))}
        />
      </div>
      <Tick
        label={say('personNever')}
        checked={person.neverSuggest === true}
        onChecked={neverSuggest => void choose({ neverSuggest }, { neverSuggest: !neverSuggest })}
      />
      {person.bio !== undefined && (
        <>
          <TextArea
            label={say('dataColumnAbout')}
            value={person.bio}
            maxLength={10_000}
            onValue={bio => void onChange({ bio })}
          />
          <Clashes clashes={clashes} field="bio" />
        </>
      )}
    </section>
  );
}
