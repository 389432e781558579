import type { Person } from '../../people/person.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { locale, say } from '../../ui/words.ts';
import { goTo } from '../use-route.ts';
import { newLetter } from './begin.ts';

/** One more letter to the same person; this one stays where it is, among the letters. */
export function BeginAnother({ person }: { readonly person: Pick<Person, 'id' | 'name'> }) {
  const act = useAct();
  const onBegin = () =>
    act(async store => {
      const letter = await newLetter(store, person.id, locale, Date.now());
      if (letter) goTo({ page: 'letter', id: letter.id });
    });
  return (
    <Button kind="link" small onClick={() => void onBegin()}>
      {say('letterBeginAnother', { name: person.name })}
    </Button>
  );
}
