import { useCallback } from 'preact/hooks';
import type { Letter } from '../letter/letter.ts';
import { listLetters, takeBack } from '../store/letters.ts';
import type { Store } from '../store/open.ts';
import { getPerson } from '../store/people.ts';
import { markSent, takeBackSent } from '../store/sent.ts';
import { useAct } from '../ui/act.ts';
import { Button } from '../ui/button.tsx';
import { useLive } from '../ui/live.tsx';
import { useTell } from '../ui/notice.tsx';
import { say } from '../ui/words.ts';

interface Handed {
  readonly letter: Letter;
  readonly name: string;
}

/** The last letter that was opened in a mail program and not yet said to be sent. */
export async function lastHanded(store: Store): Promise<Handed | undefined> {
  const [letter] = await listLetters(store, 'handed');
  const person = letter && (await getPerson(store, letter.personId));
  return person && { letter, name: person.name };
}

/** Asks once more, gently, whether the letter went out: one click, or back to the drafts. */
export function HandedLine() {
  const live = useLive(useCallback(lastHanded, []));
  const act = useAct();
  const tell = useTell();
  if (live.state !== 'ready' || !live.value) return null;
  const { letter, name } = live.value;
  const onSent = () =>
    act(async store => {
      const sent = await markSent(store, letter.id);
      if (sent) tell(say('popupSent', { name }), () => void act(again => takeBackSent(again, sent)));
    });
  return (
    <section class="due handed" aria-label={say('letterDidYou')}>
      <span>{say('popupDidYou', { name })}</span>
      <span class="act">
        <Button small onClick={() => void onSent()}>
          {say('letterSentIt')}
        </Button>
        <Button kind="link" small onClick={() => void act(store => takeBack(store, letter.id))}>
          {say('popupNotYet')}
        </Button>
      </span>
    </section>
  );
}
