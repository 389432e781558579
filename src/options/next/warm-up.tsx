import { useState } from 'preact/hooks';
import { changeSettings } from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { PersonForm } from '../../ui/person-form.tsx';
import { NOTHING_KNOWN } from '../../ui/start.ts';
import { say } from '../../ui/words.ts';
import { goTo } from '../use-route.ts';

/**
 * Offered once, before the first letter: practise on somebody safe. (Aknin & Sandstrom 2024: it raised sending by two
 * thirds.) The friend is named here, and the letter to them comes next.
 */
export function WarmUp() {
  const [isWriting, setWriting] = useState(false);
  const act = useAct();
  const wasOffered = () => act(store => changeSettings(store, { warmUpOffered: true }));
  const onSaved = async (id: string) => {
    await wasOffered();
    goTo({ page: 'write', id });
  };
  return (
    <aside class="note-line warm-up">
      <p>{say('nextWarmUp')}</p>
      {isWriting ? (
        <PersonForm
          start={NOTHING_KNOWN}
          form="warm-up"
          onSaved={id => void onSaved(id)}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div class="act">
          <Button kind="quiet" small onClick={() => setWriting(true)}>
            {say('nextWarmUpWrite')}
          </Button>
          <Button kind="link" small onClick={() => void wasOffered()}>
            {say('nextWarmUpNotNow')}
          </Button>
        </div>
      )}
    </aside>
  );
}
