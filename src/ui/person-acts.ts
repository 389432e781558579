import { useMemo } from 'preact/hooks';
import { deletePeople, type NewPerson, restorePeople, savePerson } from '../store/people.ts';
import { useAct } from './act.ts';
import { useTell } from './notice.tsx';
import { say } from './words.ts';

interface PersonActs {
  /** Saves somebody and says so, with Undo. Resolves to their id; undefined where it could not be saved. */
  save(fresh: NewPerson, page?: { readonly url: string; readonly title: string }): Promise<string | undefined>;
  /** Puts people into Deleted and says so, with Undo. */
  remove(people: readonly { readonly id: string; readonly name: string }[]): Promise<boolean>;
}

const nameOr = (name: string): string => name.trim() || say('uiNoName');

/** Saving and deleting people, the same from every screen. */
export function usePersonActs(): PersonActs {
  const act = useAct();
  const tell = useTell();
  return useMemo(
    () => ({
      async save(fresh, page) {
        let id: string | undefined;
        await act(async store => {
          const { person, how } = await savePerson(store, fresh, page);
          id = person.id;
          // Undo takes back what this click did: a record that was there before stays.
          const undo = () => void act(async again => deletePeople(again, [person.id]));
          tell(say('uiSaved', { name: nameOr(person.name) }), how === 'joined' ? undefined : undo);
        });
        return id;
      },
      remove(people) {
        const ids = people.map(person => person.id);
        const first = people[0];
        return act(async store => {
          await deletePeople(store, ids);
          const undo = () => void act(async again => restorePeople(again, ids));
          tell(say('uiDeleted', { count: ids.length, name: nameOr(first?.name ?? '') }), undo);
        });
      },
    }),
    [act, tell],
  );
}
