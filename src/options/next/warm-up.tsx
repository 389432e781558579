import { changeSettings } from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../ui/words.ts';

/** Offered once, before the first letter: practise on somebody safe. (Aknin & Sandstrom 2024: it raised sending by two thirds.) */
export function WarmUp() {
  const act = useAct();
  return (
    <aside class="note-line warm-up">
      <p>{say('nextWarmUp')}</p>
      <Button kind="link" small onClick={() => void act(store => changeSettings(store, { warmUpOffered: true }))}>
        {say('nextWarmUpSeen')}
      </Button>
    </aside>
  );
}
