import { useState } from 'preact/hooks';
import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import { changeMoment, deleteMoment, keepMoment, MOMENT_LENGTH, putMoment } from '../../store/moments.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { MomentQuote } from '../../ui/moment-quote.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import { type Editing, useEditing } from './editing.ts';
import { Line, LineForm } from './line.tsx';

interface Props {
  readonly person: Person;
  readonly moments: readonly Moment[];
}

/** The lines kept of theirs. */
export function Lines({ person, moments }: Props) {
  const act = useAct();
  const editing = useEditing();
  const [text, setText] = useState('');
  const onKeep = (event: Event) => {
    event.preventDefault();
    void act(async store => {
      await keepMoment(store, { personId: person.id, text: text.trim() });
      setText('');
    });
  };
  return (
    <section ref={editing.list}>
      <h2>{say('letterKept')}</h2>
      {moments.length === 0 && <p class="soft">{say('personNoLines')}</p>}
      <ul class="lines">
        {moments.map(moment => (
          <Kept key={moment.id} moment={moment} editing={editing} />
        ))}
      </ul>
      <form class="add" onSubmit={onKeep}>
        <TextArea label={say('personLineNew')} value={text} onValue={setText} maxLength={MOMENT_LENGTH} rows={2} />
        <Button type="submit" kind="quiet" disabled={text.trim() === ''}>
          {say('personKeep')}
        </Button>
      </form>
    </section>
  );
}

function Kept({ moment, editing }: { readonly moment: Moment; readonly editing: Editing }) {
  const act = useAct();
  const tell = useTell();
  const onDelete = () =>
    act(async store => {
      const gone = await deleteMoment(store, moment.id);
      tell(say('personLineGone'), () => void act(async again => gone && putMoment(again, gone)));
    });
  return (
    <Line
      editing={editing}
      id={moment.id}
      editLabel={say('personLineEdit')}
      removeLabel={say('personLineRemove')}
      onRemove={() => void onDelete()}
      form={() => <LineEditor moment={moment} onEnd={() => editing.end(moment.id)} />}
    >
      <MomentQuote moment={moment} />
    </Line>
  );
}

function LineEditor({ moment, onEnd }: { readonly moment: Moment; readonly onEnd: () => void }) {
  const act = useAct();
  const tell = useTell();
  // What another window makes of it meanwhile must not pass for what stood here when the writing began.
  const [before] = useState(moment);
  const [text, setText] = useState(moment.text);
  const save = async () => {
    if (text.trim() === before.text) return onEnd();
    const isSaved = await act(async store => {
      const after = await changeMoment(store, before, { text: text.trim() });
      tell(say('personChanged'), () => void act(again => changeMoment(again, after, { text: before.text })));
    });
    if (isSaved) onEnd();
  };
  return (
    <LineForm isReady={text.trim() !== ''} onSave={() => void save()} onCancel={onEnd}>
      {moment.text !== before.text && <MomentQuote moment={moment} />}
      <TextArea label={say('personLineWords')} value={text} onValue={setText} maxLength={MOMENT_LENGTH} rows={3} />
    </LineForm>
  );
}
