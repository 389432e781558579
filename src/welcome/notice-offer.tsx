import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useNoticing } from '../ui/noticing.ts';
import { say } from '../ui/words.ts';

/** Asks, by a click and with what it means, whether Fondly may see pages as they open. No is an answer, too. */
export function NoticeOffer() {
  const { allowed, set } = useNoticing();
  const [declined, setDeclined] = useState(false);
  const answer = (yes: boolean) => {
    setDeclined(!yes);
    void set(yes);
  };
  return (
    <section class="card offer" aria-labelledby="notice-offer">
      <div>
        <h2 id="notice-offer">{say('settingsNotice')}</h2>
        <p>{say('settingsNoticeHint')}</p>
      </div>
      <div class="answer" role="status">
        {allowed && (
          <p class="is-on">
            <Icon name="check" />
            {say('welcomeNoticeOn')}
          </p>
        )}
        {allowed === false && declined && <p>{say('welcomeNoticeOff')}</p>}
        {allowed === false && !declined && (
          <div class="act">
            <Button onClick={() => answer(true)}>{say('welcomeAllow')}</Button>
            <Button kind="quiet" onClick={() => answer(false)}>
              {say('welcomeNotNow')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
