import type { Person } from '../../people/person.ts';
import { changePerson, type PersonChange } from '../../store/people.ts';
import { ourStore } from '../../ui/our-store.ts';
import { useAsTyped } from '../../ui/use-as-typed.ts';

const TEXTS = ['name', 'note', 'location', 'bio'] as const;

const save = async (before: Person, change: PersonChange): Promise<Person> =>
  changePerson(await ourStore(), before, change);

/** A person as they stand on the page, every change kept as it is made. Give the component the person's id as `key`. */
export const useChanges = (person: Person) => useAsTyped<Person, PersonChange>(person, save, TEXTS);
