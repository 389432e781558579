import { Tick } from '../../ui/field.tsx';
import { useNoticing } from '../../ui/noticing.ts';
import { say } from '../../ui/words.ts';
import type { SettingsProps } from './settings-page.tsx';

/** "Notice people while I read" and the private tally that needs it. */
export function Notice({ settings, change }: SettingsProps) {
  const { allowed, set } = useNoticing();
  const isOn = allowed === true && settings.notice !== 'off';
  return (
    <section>
      <h2>{say('settingsReading')}</h2>
      <Tick
        label={say('settingsNotice')}
        hint={say('settingsNoticeHint')}
        checked={isOn}
        onChecked={on => void set(on)}
      />
      <p class="soft">{say('settingsReadRule')}</p>
      <Tick
        label={say('settingsTally')}
        hint={say('settingsTallyHint')}
        checked={settings.tally}
        disabled={!isOn}
        onChecked={tally => change({ tally })}
      />
    </section>
  );
}
