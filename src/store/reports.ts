import type { Letter, Outcome } from '../letter/letter.ts';
import type { Encounter, EncounterKind } from '../people/encounter.ts';
import { dayOf } from '../words/day.ts';
import { type Act, act } from './act.ts';
import { CARD_SHELVES } from './cards.ts';
import { addEncounter } from './encounters.ts';
import { mustGetLetter, putNext } from './letter-acts.ts';
import { allOf, putBack, takeAway } from './letter-encounters.ts';
import type { Store } from './open.ts';

/** What an outcome says happened between the two; nothing yet is nothing. */
const HAPPENED: Record<Outcome, EncounterKind | undefined> = {
  'nothing-yet': undefined,
  answered: 'reply',
  talked: 'call',
  met: 'meeting',
};

/** What can come of a letter, each more than the one before. */
const KINDS: readonly EncounterKind[] = ['reply', 'call', 'meeting'];

/** What was told, and all that `takeBackReport` needs. */
export interface Told {
  readonly letter: Letter;
  readonly before: Letter;
  /** Encounters that stood for the answer before, and no longer do. */
  readonly replaced: readonly Encounter[];
  readonly logged?: Encounter;
}

/**
 * What an answer puts an end to. An answer of an earlier day that was less (they answered, and now you met) stays
 * true; everything else was a slip of the finger.
 */
function endedBy(kind: EncounterKind | undefined, now: number, told: readonly Encounter[]): readonly Encounter[] {
  const isLess = (one: Encounter): boolean => kind !== undefined && KINDS.indexOf(one.kind) < KINDS.indexOf(kind);
  return told.filter(one => one.kind !== kind && !(isLess(one) && dayOf(one.at) < dayOf(now)));
}

async function retell(store: Store, running: Act, letter: Letter, outcome: Outcome) {
  const kind = HAPPENED[outcome];
  const at = store.edge.now();
  const told = (await allOf(running.tx, letter.personId)).filter(
    one => one.letterId === letter.id && KINDS.includes(one.kind),
  );
  const replaced = endedBy(kind, at, told);
  await takeAway(store, running, replaced);
  const isThere = told.some(one => one.kind === kind);
  const logged =
    kind && !isThere
      ? await addEncounter(store, running, { personId: letter.personId, kind, at, letterId: letter.id })
      : undefined;
  return { replaced, ...(logged && { logged }) };
}

/**
 * What became of a letter, as the reader tells it; may be told again when more comes or when it was wrong. What
 * happened is logged as an encounter of this letter, in the place of what was told before.
 * @param found "How was it, looking back?", 0 to 10
 */
export function report(store: Store, id: string, outcome: Outcome, found?: number): Promise<Told> {
  return act(store, [...CARD_SHELVES, 'letters'], async running => {
    const before = await mustGetLetter(running.tx, id);
    const changes = outcome === before.outcome ? { replaced: [] } : await retell(store, running, before, outcome);
    const told = { ...before, outcome, reportedAt: store.edge.now(), ...(found !== undefined && { found }) };
    return { before, letter: await putNext(store, running.tx, told), ...changes };
  });
}

/** Takes an answer back: letter, encounters and step are as they were before it. */
export function takeBackReport(store: Store, { before, replaced, logged }: Told): Promise<Letter> {
  return act(store, [...CARD_SHELVES, 'letters'], async running => {
    const { outcome: _outcome, found: _found, reportedAt: _at, ...letter } = await mustGetLetter(running.tx, before.id);
    const { outcome, found, reportedAt } = before;
    await takeAway(store, running, logged ? [logged] : []);
    await putBack(store, running, replaced);
    return putNext(store, running.tx, {
      ...letter,
      ...(outcome !== undefined && { outcome }),
      ...(found !== undefined && { found }),
      ...(reportedAt !== undefined && { reportedAt }),
    });
  });
}
