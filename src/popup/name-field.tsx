import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { say } from '../ui/words.ts';

interface Props {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** The heading it stands in: h1 where one person made the page, h2 where several did. */
  readonly as?: 'h1' | 'h2';
}

/** A name that can be put right before it is saved. */
export function NameField({ name, onName, as: Heading = 'h1' }: Props) {
  const [editing, setEditing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (editing) box.current?.querySelector('input')?.select();
  }, [editing]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    setEditing(false);
  };
  return (
    <>
      <Heading class={editing ? 'only-heard' : ''}>
        <bdi>{name}</bdi>
      </Heading>
      {editing && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc are those of the field inside
        <div ref={box} onKeyDown={onKeyDown}>
          <Field label={say('popupName')} value={name} onValue={onName} maxLength={200} />
        </div>
      )}
      {!editing && (
        <Button
          kind="link"
          icon="pencil"
          aria-label={say('popupCorrectName', { name })}
          onClick={() => setEditing(true)}
        />
      )}
    </>
  );
}
