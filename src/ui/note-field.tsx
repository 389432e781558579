import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../people/person.ts';
import { asTyped } from '../store/as-typed.ts';
import { changePerson } from '../store/people.ts';
import { useAct } from './act.ts';
import { TextArea } from './field.tsx';
import { ourStore } from './our-store.ts';
import { say } from './words.ts';

/** Why one likes their work, kept as it is typed. Give it the person's id as `key`. */
export function NoteField({ person }: { readonly person: Person }) {
  const act = useAct();
  const [note, setNote] = useState(person.note);
  const [touched, setTouched] = useState(false);
  const [saving] = useState(() =>
    asTyped(person, async (before, change: { readonly note: string }) =>
      changePerson(await ourStore(), before, change),
    ),
  );
  useEffect(() => {
    // Another window may write the note too; while nothing was typed here its words are shown.
    if (!touched) setNote(person.note);
  }, [person.note, touched]);
  const onNote = (value: string) => {
    setNote(value);
    setTouched(true);
    void act(() => saving.typed({ note: value }));
  };
  return (
    <TextArea label={say('uiNote')} value={note} onValue={onNote} placeholder={say('uiNoteHint')} maxLength={10_000} />
  );
}
