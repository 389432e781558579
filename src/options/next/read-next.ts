import { listHellos } from '../../store/hellos.ts';
import { momentsOf } from '../../store/moments.ts';
import type { Store } from '../../store/open.ts';
import { getSettings } from '../../store/settings.ts';
import { listTally } from '../../store/tally.ts';
import type { Proposal } from '../../suggest/suggest.ts';
import { readChoice } from '../../ui/choice.ts';
import { readDue } from '../../ui/due.ts';
import { dayOf } from '../../words/day.ts';
import { type NextView, quietOf, type Shown } from './next-view.ts';

/** Read this many different pieces of somebody before Fondly asks whether to save them. */
const RETURNED_PIECES = 3;
const RETURNED_SHOWN = 3;

/** Everything Who's next shows. @param now ms since 1970 */
export async function readNext(store: Store, now: number): Promise<NextView> {
  const [hellos, due, choice, settings, tally] = await Promise.all([
    listHellos(store),
    readDue(store, now),
    readChoice(store, now),
    getSettings(store),
    listTally(store),
  ]);
  const { people, letters } = choice;
  const byId = new Map(people.map(person => [person.id, person]));
  const shown = (proposal: Proposal): Shown[] => {
    const person = byId.get(proposal.id);
    return person ? [{ person, proposal }] : [];
  };
  const [next] = choice.next ? shown(choice.next) : [];
  const moments = next ? await momentsOf(store, next.person.id) : [];
  const quiet = quietOf({ people, hellos, due, choice, today: dayOf(now) });
  return {
    due,
    ...(quiet && { quiet }),
    ...(next && { next: { ...next, moment: moments[0], needsWay: choice.needsWay } }),
    others: choice.others.flatMap(shown),
    turns: choice.turns,
    offersWarmUp: !settings.warmUpOffered && letters.every(letter => letter.state !== 'sent'),
    returned: tally.filter(one => one.pieces.length >= RETURNED_PIECES).slice(0, RETURNED_SHOWN),
  };
}
