import { useMemo } from 'preact/hooks';
import type { Store } from '../store/open.ts';
import { deletePeople, type NewPerson, restorePeople, type Saved, savePerson } from '../store/people.ts';
import { useAct } from './act.ts';
import { howFar } from './how-far.ts';
import { useTell } from './notice.tsx';
import { say, sayDay } from './words.ts';

interface PersonActs {
  /** Saves somebody and says so, with Undo. Resolves to their id; undefined where it could not be saved. */
  save(fresh: NewPerson, page?: { readonly url: string; readonly title: string }): Promise<string | undefined>;
  /** Puts people into Deleted and says so, with Undo. */
  remove(people: readonly { readonly id: string; readonly name: string }[]): Promise<boolean>;
}

const nameOr = (name: string): string => name.trim() || say('uiNoName');

/** Who was saved, whom they were joined with, or who else they may be. */
function whatWasSaved({ person, how, merge, maybe: [other] }: Saved): string {
  const name = nameOr(person.name);
  if (how === 'joined' && merge) return say('uiSavedJoined', { name, day: sayDay(merge.kept.savedAt) });
  return other ? say('uiSavedMaybe', { name, other: nameOr(other.person.name) }) : say('uiSaved', { name });
}

/** Joining and parting are much code and seldom taken back: it is loaded when they are. */
const unjoin = async (store: Store, merge: string): Promise<unknown> =>
  (await import('../store/merges.ts')).unjoin(store, merge);

/** Takes back what this click did, and no more: a record that was there before stays. */
function undoOf({ person, how, merge }: Saved): ((store: Store) => Promise<unknown>) | undefined {
  if (how === 'joined') return merge && (store => unjoin(store, merge.id));
  return async store => {
    if (merge) await unjoin(store, merge.id);
    await deletePeople(store, [person.id]);
  };
}

/** Saving and deleting people, the same from every screen. */
export function usePersonActs(): PersonActs {
  const act = useAct();
  const tell = useTell();
  return useMemo(
    () => ({
      async save(fresh, page) {
        let id: string | undefined;
        await act(async store => {
          const saved = await savePerson(store, fresh, page);
          id = saved.person.id;
          const undo = undoOf(saved);
          tell(whatWasSaved(saved), undo && (() => void act(undo)));
        });
        return id;
      },
      remove(people) {
        const ids = people.map(person => person.id);
        const first = people[0];
        return act(async store => {
          await deletePeople(store, ids, howFar(tell, 'peopleDeleting', ids.length));
          const back = howFar(tell, 'peopleRestoring', ids.length);
          const undo = () =>
            void act(async again => {
              await restorePeople(again, ids, back);
              if (ids.length > 1) tell(say('peopleRestoredMany', { number: ids.length }));
            });
          tell(say('uiDeleted', { count: ids.length, name: nameOr(first?.name ?? '') }), undo);
        });
      },
    }),
    [act, tell],
  );
}
