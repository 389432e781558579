import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useNoticing } from '../ui/noticing.ts';
import { say } from '../ui/words.ts';

/** Asks, by a click and with what it means, whether Fondly may see pages as they open. */
export function NoticeOffer() {
  const { allowed, set } = useNoticing();
  return (
    <section class="card offer">
      <div>
        <h2>{say('settingsNotice')}</h2>
        <p>{say('settingsNoticeHint')}</p>
      </div>
      <div class="answer" role="status">
        {allowed && (
          <p class="is-on">
            <Icon name="check" />
            {say('welcomeNoticeOn')}
          </p>
        )}
        {allowed === false && <Button onClick={() => void set(true)}>{say('settingsNotice')}</Button>}
      </div>
    </section>
  );
}
