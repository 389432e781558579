import type { Person } from '../../people/person.ts';
import { deleteEncounter, logEncounter } from '../../store/encounters.ts';
import { skipHello, undoHello } from '../../store/hellos.ts';
import type { Store } from '../../store/open.ts';
import { changePerson } from '../../store/people.ts';

/**
 * What the user can say to a proposal instead of writing.
 * `someone-else`: an encounter `decline` is kept; they rest for four weeks, longer each time, and come back lighter.
 * `not-this-week`: the hello is skipped and nothing is held against the person; having been proposed, they step back
 * a little behind the others next week. `never`: they are not proposed again until the user says so on their page.
 */
export type AnswerToProposal = 'someone-else' | 'not-this-week' | 'never';

/** Keeps the answer to a proposal. @returns what takes it back */
export async function giveAnswer(
  store: Store,
  person: Person,
  answer: AnswerToProposal,
): Promise<(store: Store) => Promise<unknown>> {
  switch (answer) {
    case 'someone-else': {
      const at = store.edge.now();
      const declined = await logEncounter(store, { personId: person.id, kind: 'decline', at });
      return async again => declined && deleteEncounter(again, declined.id);
    }
    case 'not-this-week': {
      const { id } = await skipHello(store);
      return again => undoHello(again, id);
    }
    case 'never': {
      const changed = await changePerson(store, person, { neverSuggest: true });
      return again => changePerson(again, changed, { neverSuggest: false });
    }
  }
}
