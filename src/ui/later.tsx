import { useState } from 'preact/hooks';
import { latersOf } from '../hello/laters.ts';
import { snoozeHello, undoHello } from '../store/hellos.ts';
import { type Day, dayOf } from '../words/day.ts';
import { useAct } from './act.ts';
import { Button } from './button.tsx';
import { useTell } from './notice.tsx';
import { say, sayDueDay } from './words.ts';

/** "Later": the hello comes back on one of a few days. @param small where its neighbours are small */
export function Later({ small = false }: { readonly small?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const act = useAct();
  const tell = useTell();
  const onLater = (until: Day) =>
    act(async store => {
      const { id } = await snoozeHello(store, until);
      const when = sayDueDay(until, Date.now());
      tell(say('nextDueOn', { when }), () => void act(again => undoHello(again, id)));
      setOpen(false);
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
  };
  return (
    <>
      <Button kind="link" small={small} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} onKeyDown={onKeyDown}>
        {say('nextLater')}
      </Button>
      {isOpen && (
        <fieldset class="act laters" onKeyDown={onKeyDown}>
          <legend class="only-heard">{say('nextLater')}</legend>
          {latersOf(dayOf(Date.now())).map(({ key, until }) => (
            <Button key={key} kind="quiet" small onClick={() => void onLater(until)}>
              {say(key)}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}
