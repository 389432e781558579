import type { LetterLanguage } from '../../letter/letter.ts';
import type { MailChoice } from '../../store/settings.ts';
import { Choice } from '../../ui/field.tsx';
import { say } from '../../ui/words.ts';
import { languages, TONES } from '../letter/choices.ts';
import { HandSettings } from './hand-settings.tsx';
import type { SettingsProps } from './settings-page.tsx';
import { TypedField } from './typed-field.tsx';

const MAIL: readonly (readonly [choice: MailChoice, key: string])[] = [
  ['app', 'letterMailApp'],
  ['gmail', 'letterGmail'],
  ['outlook', 'letterOutlook'],
  ['fastmail', 'letterFastmail'],
  ['proton', 'letterProton'],
  ['copy', 'letterCopy'],
];

/** How letters begin, end, sound and leave. */
export function LetterSettings({ settings, change }: SettingsProps) {
  const choices: readonly (readonly [LetterLanguage | '', string])[] = [
    ['', say('settingsLanguageBrowser')],
    ...languages(),
  ];
  return (
    <section>
      <h2>{say('settingsLetters')}</h2>
      <div class="trio">
        <Choice
          label={say('letterTone')}
          value={settings.tone}
          options={TONES.map(([tone, key]) => [tone, say(key)] as const)}
          onValue={tone => change({ tone })}
        />
        <Choice
          label={say('letterLanguage')}
          value={settings.language}
          options={choices}
          onValue={language => change({ language })}
        />
        <Choice
          label={say('settingsMail')}
          value={settings.mail}
          options={MAIL.map(([mail, key]) => [mail, say(key)] as const)}
          onValue={mail => change({ mail })}
        />
      </div>
      <HandSettings settings={settings} change={change} />
      <TypedField
        label={say('settingsHome')}
        hint={say('settingsHomeHint')}
        value={settings.home}
        onValue={home => change({ home })}
      />
    </section>
  );
}
