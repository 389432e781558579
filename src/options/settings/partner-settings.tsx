import { say } from '../../ui/words.ts';
import type { SettingsProps } from './settings-page.tsx';
import { TypedField } from './typed-field.tsx';

/** Whom one reports back to. */
export function PartnerSettings({ settings: { partner }, change }: SettingsProps) {
  return (
    <section>
      <h2>{say('settingsPartner')}</h2>
      <p class="soft">{say('settingsPartnerHint')}</p>
      <div class="pair">
        <TypedField
          label={say('popupName')}
          value={partner.name}
          onValue={name => change(now => ({ partner: { ...now.partner, name } }))}
        />
        <TypedField
          label={say('popupMail')}
          value={partner.address}
          onValue={address => change(now => ({ partner: { ...now.partner, address } }))}
        />
      </div>
    </section>
  );
}
