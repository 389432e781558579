import type { Person } from '../people/person.ts';
import { changePerson } from '../store/people.ts';
import { Clashes } from './clash.tsx';
import { TextArea } from './field.tsx';
import { ourStore } from './our-store.ts';
import { useAsTyped } from './use-as-typed.ts';
import { say } from './words.ts';

interface NoteChange {
  readonly note: string;
}

const TEXTS = ['note'] as const;

const save = async (before: Person, change: NoteChange): Promise<Person> =>
  changePerson(await ourStore(), before, change);

/** Why one likes their work, kept as it is typed. Give it the person's id as `key`. */
export function NoteField({ person }: { readonly person: Person }) {
  const { shown, write, clashes } = useAsTyped<Person, NoteChange>(person, save, TEXTS);
  return (
    <>
      <TextArea
        label={say('uiNote')}
        value={shown.note}
        onValue={note => void write({ note })}
        placeholder={say('uiNoteHint')}
        maxLength={10_000}
      />
      <Clashes clashes={clashes} />
    </>
  );
}
