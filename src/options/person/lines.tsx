import { useState } from 'preact/hooks';
import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import { deleteMoment, keepMoment, putMoment } from '../../store/moments.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { MomentQuote } from '../../ui/moment-quote.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';

interface Props {
  readonly person: Person;
  readonly moments: readonly Moment[];
}

/** The lines kept of theirs. */
export function Lines({ person, moments }: Props) {
  const act = useAct();
  const tell = useTell();
  const [text, setText] = useState('');
  const onKeep = (event: Event) => {
    event.preventDefault();
    void act(async store => {
      await keepMoment(store, { personId: person.id, text: text.trim() });
      setText('');
    });
  };
  const onDelete = ({ id }: Moment) =>
    act(async store => {
      const gone = await deleteMoment(store, id);
      tell(say('personLineGone'), () => void act(async again => gone && putMoment(again, gone)));
    });
  return (
    <section>
      <h2>{say('letterKept')}</h2>
      {moments.length === 0 && <p class="soft">{say('personNoLines')}</p>}
      <ul class="lines">
        {moments.map(moment => (
          <li key={moment.id}>
            <MomentQuote moment={moment} />
            <Button
              kind="link"
              icon="close"
              aria-label={say('personLineRemove')}
              onClick={() => void onDelete(moment)}
            />
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={onKeep}>
        <TextArea label={say('personLineNew')} value={text} onValue={setText} maxLength={2_000} rows={2} />
        <Button type="submit" kind="quiet" disabled={text.trim() === ''}>
          {say('personKeep')}
        </Button>
      </form>
    </section>
  );
}
