import { useState } from 'preact/hooks';
import { changePerson } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { say, sayPhrase } from '../../ui/words.ts';
import { draftFrom, type Material } from './begin.ts';
import type { Words } from './use-letter.ts';

interface Props {
  readonly material: Material;
  readonly words: Words;
  readonly onWrite: (typed: { readonly body: string; readonly subject: string }) => Promise<boolean>;
}

/** With no line and no note the draft has no praise to offer, so it asks. The answer is the heart of the letter, and the note. */
export function Question({ material, words, onWrite }: Props) {
  const act = useAct();
  const [answer, setAnswer] = useState('');
  const draft = draftFrom(material, words.tone, words.language, Date.now());
  // Once something was written on the sheet the question is answered there.
  if (!draft.question || words.body !== draft.body) return null;
  const onAnswer = () =>
    act(async store => {
      const said = answer.trim();
      // A note that is there already is not overwritten: the answer goes into the letter only.
      if (material.person.note.trim() === '') await changePerson(store, material.person, { note: said });
      const { subject, body } = draftFrom(material, words.tone, words.language, Date.now(), said);
      await onWrite({ subject, body });
    });
  return (
    <form
      class="question card"
      onSubmit={event => {
        event.preventDefault();
        if (answer.trim() !== '') void onAnswer();
      }}
    >
      <TextArea
        label={sayPhrase(draft.question)}
        hint={say('letterQuestionHint')}
        value={answer}
        onValue={setAnswer}
        maxLength={2_000}
      />
      <Button type="submit" kind="quiet" disabled={answer.trim() === ''}>
        {say('letterPutIn')}
      </Button>
    </form>
  );
}
