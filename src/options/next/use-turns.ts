import { useEffect } from 'preact/hooks';
import { encountersOf, logEncounter } from '../../store/encounters.ts';
import type { Store } from '../../store/open.ts';
import { PROPOSAL_STANDS_DAYS } from '../../suggest/rest.ts';
import { useAct } from '../../ui/act.ts';
import { addDays, type Day, dayOf } from '../../words/day.ts';

/** Once for as long as a proposal stands. */
async function noteProposed(store: Store, personId: string, now: number): Promise<void> {
  const known = await encountersOf(store, personId);
  const standsSince = addDays(dayOf(now), -PROPOSAL_STANDS_DAYS);
  const stands = (day: Day): boolean => day > standsSince && day <= addDays(dayOf(now), 1);
  if (known.some(one => one.kind === 'proposed' && stands(dayOf(one.at)))) return;
  await logEncounter(store, { personId, kind: 'proposed', at: now });
}

/** Notes whose turn it was: a proposal let pass weighs less next time, and a turn goes on to who waits longest. */
export function useTurns(turns: readonly string[]): void {
  const act = useAct();
  const ids = turns.join(' ');
  useEffect(() => {
    if (ids === '') return;
    void act(async store => {
      for (const id of ids.split(' ')) await noteProposed(store, id, Date.now());
    });
  }, [act, ids]);
}
