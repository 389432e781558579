import { Button } from '../ui/button.tsx';
import { useFinding } from '../ui/finding.ts';
import { say } from '../ui/words.ts';
import { goTo } from './go-to.ts';

/** The browser has lost what was saved: the options say what can be done. */
export function LostLine() {
  if (useFinding() === undefined) return null;
  return (
    <section class="due" role="alert">
      <b>{say('lostLine')}</b>
      <Button small onClick={() => goTo('data')}>
        {say('lostLook')}
      </Button>
    </section>
  );
}
