import { useCallback, useState } from 'preact/hooks';
import type { Store } from '../../store/open.ts';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { say, sayDueDay } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import type { NextView } from './next-view.ts';
import { Nothing } from './nothing.tsx';
import { Others } from './others.tsx';
import { Proposed } from './proposed.tsx';
import { readNext } from './read-next.ts';
import { Returned } from './returned.tsx';
import { useTurns } from './use-turns.ts';
import { WarmUp } from './warm-up.tsx';

const TITLES = {
  day: 'nextTitleDay',
  week: 'nextTitleWeek',
  'two-weeks': 'nextTitleTwoWeeks',
  month: 'nextTitleMonth',
  quarter: 'nextTitleQuarter',
} as const;

const NO_TURNS: readonly string[] = [];

const read = (store: Store): Promise<NextView> => readNext(store, Date.now());

function dueLine({ hello, isDue }: NextView['due']): string {
  if (isDue) return say('nextDueNow');
  return say('nextDueOn', { when: sayDueDay(hello.snoozedUntil ?? hello.due, Date.now()) });
}

/** One person to write to, and why. */
export function NextPage() {
  const live = useLive(useCallback(read, []));
  const every = live.state === 'ready' ? live.value.due.rhythm.every : 'week';
  // Where nothing is to be done the page says so itself, and no day stands over it.
  const nobody = live.state === 'ready' && live.value.quiet !== undefined && live.value.next === undefined;
  const intro = live.state === 'ready' && !live.value.quiet && `${say('nextIntro')} ${dueLine(live.value.due)}`;
  return (
    <Page title={say(nobody ? 'optionsNext' : TITLES[every])} intro={intro} class="next">
      <WhenReady live={live}>{view => <View view={view} />}</WhenReady>
    </Page>
  );
}

function View({ view }: { readonly view: NextView }) {
  // Paused or done, one may still want to write: then the proposal is a click away.
  const [anyway, setAnyway] = useState(false);
  const { quiet, next, others } = view;
  const hushed = quiet && !(anyway && next);
  useTurns(hushed ? NO_TURNS : view.turns);
  return (
    <>
      {view.offersWarmUp && (!hushed || quiet === 'nobody-saved') && <WarmUp />}
      {hushed && <Nothing quiet={quiet} due={view.due} onAnyway={next && (() => setAnyway(true))} />}
      {!hushed && next && (
        <>
          <Proposed shown={next} moment={next.moment} needsWay={next.needsWay} isDue={view.due.isDue} />
          {others.length > 0 && <Others others={others} />}
        </>
      )}
      {view.returned.length > 0 && <Returned returned={view.returned} />}
    </>
  );
}
