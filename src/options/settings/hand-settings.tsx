import { useCallback } from 'preact/hooks';
import { handFor } from '../../letter/hand.ts';
import { letterLanguage } from '../../letter/letter-language.ts';
import type { Store } from '../../store/open.ts';
import { useLive } from '../../ui/live.tsx';
import { locale, say } from '../../ui/words.ts';
import { oldLanguage } from '../letter/begin.ts';
import { languages, TONES } from '../letter/choices.ts';
import type { SettingsProps } from './settings-page.tsx';
import { TypedField } from './typed-field.tsx';

/** How letters begin and end in the language and tone chosen above, and the name under all of them. */
export function HandSettings({ settings, change }: SettingsProps) {
  const live = useLive(useCallback((store: Store) => oldLanguage(store, settings, locale), [settings]));
  const { tone } = settings;
  const language = letterLanguage(settings.language, locale);
  if (live.state !== 'ready') return null;
  const { opening = '', signature = '' } = handFor(settings, language, tone, live.value);
  const inWords = {
    language: languages().find(([one]) => one === language)?.[1] ?? '',
    tone: say(TONES.find(([one]) => one === tone)?.[1] ?? 'letterTone'),
  };
  return (
    <>
      <TypedField
        key={`${language} ${tone}`}
        label={say('settingsOpening', inWords)}
        hint={say('settingsOpeningHint')}
        value={opening}
        onValue={own =>
          change(({ hands }) => {
            const openings = { ...hands[language]?.openings, [tone]: own };
            return { hands: { ...hands, [language]: { ...hands[language], openings } } };
          })
        }
      />
      <TypedField
        key={language}
        several
        label={say('settingsSignature', { language: inWords.language })}
        hint={say('settingsSignatureHint')}
        value={signature}
        onValue={own =>
          change(({ hands }) => ({ hands: { ...hands, [language]: { ...hands[language], signature: own } } }))
        }
      />
      <TypedField label={say('settingsSignsAs')} value={settings.signsAs} onValue={signsAs => change({ signsAs })} />
    </>
  );
}
