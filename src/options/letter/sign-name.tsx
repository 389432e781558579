import { useState } from 'preact/hooks';
import { WORDINGS } from '../../letter/drafts/wordings.ts';
import { handFor } from '../../letter/hand.ts';
import { changeSettings } from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { say } from '../../ui/words.ts';
import type { Material } from './begin.ts';
import type { Words } from './use-letter.ts';

interface Props {
  readonly words: Words;
  readonly material: Material;
  readonly onBody: (body: string) => Promise<boolean>;
}

/** A first letter ends without a name, so it is asked for, once: it stands under every letter from then on. */
export function SignName({ words, material: { settings, oldHandIn }, onBody }: Props) {
  const act = useAct();
  const [name, setName] = useState('');
  const { body, language, tone } = words;
  const { signature, name: known } = handFor(settings, language, tone, oldHandIn);
  const isBare = body.trimEnd().endsWith(`\n${WORDINGS[language][tone].farewell}`);
  if (signature !== undefined || known !== undefined || !isBare) return null;
  const onSign = async () => {
    await onBody(`${body.trimEnd()}\n${name.trim()}`);
    await act(store => changeSettings(store, { signsAs: name.trim() }));
  };
  return (
    <form
      class="sign-name"
      onSubmit={event => {
        event.preventDefault();
        if (name.trim() !== '') void onSign();
      }}
    >
      <Field label={say('letterSignAs')} value={name} maxLength={120} autocomplete="off" onValue={setName} />
      <Button type="submit" kind="quiet" disabled={name.trim() === ''}>
        {say('letterSignPut')}
      </Button>
    </form>
  );
}
