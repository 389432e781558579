import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clearTyped, keepTyped, typedIn } from '../store/typed.ts';
import { type Typing, typing } from '../store/typing.ts';
import { useAct } from './act.ts';
import { Button } from './button.tsx';
import { Field, TextArea } from './field.tsx';
import { ourStore } from './our-store.ts';
import { usePersonActs } from './person-acts.ts';
import type { Start } from './start.ts';
import { readPerson, type TypedPerson } from './typed-person.ts';
import { say } from './words.ts';

interface Props {
  /** What the form begins with. */
  readonly start: Start;
  /** Name under which what is typed is kept until it is saved. */
  readonly form: string;
  readonly onSaved: (id: string) => void;
  readonly onCancel?: () => void;
}

function keepForm(form: string, { name, address }: Start): Typing {
  const kept = {
    read: async () => typedIn(await ourStore(), form),
    write: async (fields: Readonly<Record<string, string>>) => keepTyped(await ourStore(), form, fields),
    clear: async () => clearTyped(await ourStore(), form),
  };
  // What was typed for another page does not come back on this one.
  return typing({ name, address, mail: '', note: '', from: address }, kept, fields => fields['from'] === address);
}

/** A form for somebody no page named; what is typed outlives a closed popup. */
export function PersonForm({ start, form, onSaved, onCancel }: Props) {
  const [typed, setTyped] = useState<TypedPerson>({ name: start.name, address: start.address, mail: '', note: '' });
  const [wrong, setWrong] = useState<Partial<Record<keyof TypedPerson, string>>>({});
  const { save } = usePersonActs();
  const act = useAct();
  const element = useRef<HTMLFormElement>(null);

  const keeping = useMemo(() => keepForm(form, start), [start, form]);
  useEffect(() => {
    const remember = async () => {
      const fields = await keeping.remembered();
      if (fields) setTyped(now => ({ ...now, ...fields }));
    };
    remember().catch(console.error);
  }, [keeping]);

  const change = (field: keyof TypedPerson) => (value: string) => {
    setTyped(now => ({ ...now, [field]: value }));
    setWrong({});
    const isKept = keeping.type({ [field]: value });
    // `act` says what went wrong, once it has a store; until then nobody would hear the refusal.
    isKept.catch(() => undefined);
    void act(() => isKept);
  };

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    // The sites are many and this form is rare: they are loaded only here.
    const { placeOf } = await import('../detect/places.ts');
    const read = readPerson(typed, placeOf, Date.now());
    if (!read.ok) {
      setWrong({ [read.field]: say(read.why) });
      element.current?.querySelector<HTMLElement>(`[name="${read.field}"]`)?.focus();
      return;
    }
    const id = await save(read.person, start.page);
    if (id === undefined) return;
    await act(() => keeping.done());
    setTyped({ name: '', address: '', mail: '', note: '' });
    onSaved(id);
  };

  return (
    <form ref={element} class="form" noValidate onSubmit={event => void onSubmit(event)}>
      <Field
        name="name"
        label={say('popupName')}
        value={typed.name}
        error={wrong.name}
        autocomplete="off"
        onValue={change('name')}
      />
      <Field
        name="address"
        label={say('popupAddress')}
        hint={say('popupAddressHint')}
        inputMode="url"
        value={typed.address}
        error={wrong.address}
        onValue={change('address')}
      />
      <Field
        name="mail"
        label={say('popupMail')}
        hint={say('popupMailHint')}
        inputMode="email"
        autocomplete="off"
        value={typed.mail}
        error={wrong.mail}
        onValue={change('mail')}
      />
      <TextArea
        name="note"
        label={say('uiNote')}
        hint={say('uiNoteHint')}
        value={typed.note}
        onValue={change('note')}
      />
      <div class="act">
        <Button type="submit">{say('popupSave')}</Button>
        {onCancel && (
          <Button kind="link" onClick={onCancel}>
            {say('uiCancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
