import { useState } from 'preact/hooks';
import { tellWorker } from '../../platform/messenger.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import { hostIn } from './host.ts';
import type { SettingsProps } from './settings-page.tsx';

/** Sites where Fondly never looks. */
export function NeverLook({ settings: { neverLook }, change }: SettingsProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const tell = useTell();
  const set = (hosts: readonly string[]) => {
    change({ neverLook: hosts });
    void tellWorker('noticing', undefined);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed);
    if (host === undefined) return setWrong(say('settingsHostWrong'));
    set([...neverLook.filter(one => one !== host), host].sort());
    setTyped('');
  };
  const remove = (host: string) => {
    set(neverLook.filter(one => one !== host));
    tell(say('personRemoved', { what: host }), () => set(neverLook));
  };
  return (
    <section>
      <h2>{say('settingsNever')}</h2>
      <p class="soft">{say('settingsNeverHint')}</p>
      <ul class="facts">
        {neverLook.map(host => (
          <li key={host}>
            <Icon name="eye" />
            <bdi>{host}</bdi>
            <Button
              kind="link"
              icon="close"
              aria-label={say('personRemove', { what: host })}
              onClick={() => remove(host)}
            />
          </li>
        ))}
      </ul>
      <form class="add" noValidate onSubmit={onSubmit}>
        <Field
          label={say('settingsNeverNew')}
          value={typed}
          error={wrong}
          inputMode="url"
          onValue={next => {
            setTyped(next);
            setWrong(undefined);
          }}
        />
        <Button type="submit" kind="quiet" disabled={typed.trim() === ''}>
          {say('personAdd')}
        </Button>
      </form>
    </section>
  );
}
