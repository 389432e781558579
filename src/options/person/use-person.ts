import { useCallback, useState } from 'preact/hooks';
import type { Person } from '../../people/person.ts';
import { asTyped } from '../../store/as-typed.ts';
import { changePerson, type PersonChange } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { ourStore } from '../../ui/our-store.ts';

/** A person as they stand on the page, every change kept as it is made. Give the component the person's id as `key`. */
export function useChanges(person: Person): {
  readonly shown: Person;
  readonly change: (change: PersonChange) => Promise<boolean>;
} {
  const act = useAct();
  const [typed, setTyped] = useState<PersonChange>({});
  const [saving] = useState(() =>
    asTyped(person, async (before, change: PersonChange) => changePerson(await ourStore(), before, change)),
  );
  const change = useCallback(
    (next: PersonChange) => {
      setTyped(now => ({ ...now, ...next }));
      return act(() => saving.typed(next));
    },
    [act, saving],
  );
  return { shown: { ...person, ...typed } as Person, change };
}
