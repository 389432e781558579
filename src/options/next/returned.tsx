import type { Tally } from '../../people/tally.ts';
import { clearTally } from '../../store/tally.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { usePersonActs } from '../../ui/person-acts.ts';
import { say } from '../../ui/words.ts';

/** Whose writing one returns to without having saved them; only ever there while the tally is switched on. */
export function Returned({ returned }: { readonly returned: readonly Tally[] }) {
  const act = useAct();
  const { save } = usePersonActs();
  const onSave = async ({ name, places, url }: Tally) => {
    if ((await save({ name, places, ways: [] })) !== undefined) await act(store => clearTally(store, url));
  };
  return (
    <section class="returned">
      <h2 class="others-title">{say('nextReturned')}</h2>
      <ul>
        {returned.map(one => (
          <li key={one.url}>
            <span>{say('nextReturnedTo', { count: one.pieces.length, name: one.name })}</span>
            <Button kind="quiet" small onClick={() => void onSave(one)}>
              {say('nextReturnedSave')}
            </Button>
            <Button kind="link" small onClick={() => void act(store => clearTally(store, one.url))}>
              {say('nextReturnedNo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
