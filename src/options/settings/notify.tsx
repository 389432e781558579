import { useEffect, useState } from 'preact/hooks';
import { askToNotify, mayNotify, onPermissionChange } from '../../platform/permissions.ts';
import { Tick } from '../../ui/field.tsx';
import { say } from '../../ui/words.ts';
import type { SettingsProps } from './settings-page.tsx';

/** A notification when a hello is due; the browser's own question comes with the click. */
export function Notify({ settings, change }: SettingsProps) {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed);
    look();
    onPermissionChange(look);
  }, []);
  const onChecked = async (on: boolean) => {
    const granted = on && (await askToNotify());
    if (granted) setAllowed(true);
    change({ notify: granted });
  };
  return (
    <Tick label={say('settingsNotify')} checked={allowed && settings.notify} onChecked={on => void onChecked(on)} />
  );
}
