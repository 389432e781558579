import type { Hello } from '../../hello/hello.ts';
import { isPaused, lastDue } from '../../hello/rhythm.ts';
import type { Moment } from '../../people/moment.ts';
import type { Person } from '../../people/person.ts';
import type { Tally } from '../../people/tally.ts';
import type { Choice, Proposal } from '../../suggest/suggest.ts';
import type { OurChoice } from '../../ui/choice.ts';
import type { Due } from '../../ui/due.ts';
import type { Day } from '../../words/day.ts';

/** Why there is no letter to write just now. `rest`: this hello was sent or let go, the next one has its own day. */
export type Quiet = 'nobody-saved' | 'nobody-reachable' | 'everybody-rests' | 'everybody-declined' | 'paused' | 'rest';

/** Somebody proposed, with all the page shows of them. */
export interface Shown {
  readonly person: Person;
  readonly proposal: Proposal;
}

export interface NextView {
  readonly due: Due;
  readonly quiet?: Quiet;
  /** `needsWay`: no way to reach them is known yet. */
  readonly next?: Shown & { readonly moment: Moment | undefined; readonly needsWay: boolean };
  readonly others: readonly Shown[];
  /** Whose turn it is, see `Choice`. */
  readonly turns: readonly string[];
  /** Nobody was ever written to: the first hello may go to a friend. */
  readonly offersWarmUp: boolean;
  /** Whose writing the reader returns to without having saved them. */
  readonly returned: readonly Tally[];
}

/** The hello of these days was sent or let go. */
export function isAtRest(hellos: readonly Hello[], due: Due, today: Day): boolean {
  if (due.isDue) return false;
  const since = lastDue(due.rhythm, today);
  return hellos.some(hello => hello.closedOn !== undefined && hello.closedOn >= since && hello.closedOn <= today);
}

interface Known {
  readonly people: readonly Person[];
  readonly hellos: readonly Hello[];
  readonly due: Due;
  readonly choice: Choice & Partial<Pick<OurChoice, 'passedOver'>>;
  readonly today: Day;
}

/** Why the page has nothing to propose, or why it keeps quiet although it could. */
export function quietOf({ people, hellos, due, choice, today }: Known): Quiet | undefined {
  if (people.length === 0) return 'nobody-saved';
  if (isPaused(due.rhythm, today)) return 'paused';
  if (isAtRest(hellos, due, today)) return 'rest';
  if (choice.next) return undefined;
  if (choice.passedOver) return 'everybody-declined';
  return people.some(person => person.ways.length > 0) ? 'everybody-rests' : 'nobody-reachable';
}
