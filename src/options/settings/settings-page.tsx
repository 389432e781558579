import { useCallback } from 'preact/hooks';
import type { Store } from '../../store/open.ts';
import { changeSettings, getSettings, type Settings, type SettingsChange } from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { say } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import { KeptList } from './kept-list.tsx';
import { LetterSettings } from './letter-settings.tsx';
import { Mishaps } from './mishaps.tsx';
import { NeverLook } from './never-look.tsx';
import { Notice } from './notice.tsx';
import { PartnerSettings } from './partner-settings.tsx';
import { RhythmSettings } from './rhythm-settings.tsx';
import { SiteRules } from './site-rules.tsx';

/** What every part of the settings is given. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly change: (change: SettingsChange) => void;
}

const read = (store: Store): Promise<Settings> => getSettings(store);

/** Everything one may decide. Each change is kept as it is made. */
export function SettingsPage() {
  const live = useLive(useCallback(read, []));
  const act = useAct();
  const change = useCallback((next: SettingsChange) => void act(store => changeSettings(store, next)), [act]);
  return (
    <Page title={say('settingsTitle')} intro={say('settingsIntro')} class="settings">
      <WhenReady live={live}>
        {settings => (
          <>
            <Notice settings={settings} change={change} />
            <RhythmSettings settings={settings} change={change} />
            <LetterSettings settings={settings} change={change} />
            <PartnerSettings settings={settings} change={change} />
            <NeverLook settings={settings} change={change} />
            <SiteRules />
            <section>
              <h2>{say('settingsData')}</h2>
              <p class="soft">{say('settingsDataHint')}</p>
              <p>
                <a class="button quiet" href="#data">
                  {say('settingsDataOpen')}
                </a>
              </p>
            </section>
            <KeptList />
            <Mishaps />
          </>
        )}
      </WhenReady>
    </Page>
  );
}
