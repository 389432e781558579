import { useEffect, useState } from 'preact/hooks';
import { tellWorker } from '../platform/messenger.ts';
import { askToNotice, mayNotice, onPermissionChange, stopNoticing } from '../platform/permissions.ts';
import { changeSettings } from '../store/settings.ts';
import { useAct } from './act.ts';

interface Noticing {
  /** The browser lets Fondly see pages as they open. Undefined until it has answered. */
  readonly allowed: boolean | undefined;
  /** Must be called directly from a click: the browser's own question comes first. */
  set(on: boolean): Promise<void>;
}

/** "Notice people while I read": the permission and the wish, kept together; follows the browser's own settings. */
export function useNoticing(): Noticing {
  const [allowed, setAllowed] = useState<boolean>();
  const act = useAct();
  useEffect(() => {
    const look = () => void mayNotice().then(setAllowed);
    look();
    onPermissionChange(look);
  }, []);
  const set = async (on: boolean) => {
    const granted = on ? await askToNotice() : !(await stopNoticing());
    setAllowed(granted);
    await act(store => changeSettings(store, { notice: granted ? 'on' : 'off' }));
    await tellWorker('noticing', undefined);
  };
  return { allowed, set };
}
