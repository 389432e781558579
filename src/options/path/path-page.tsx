import { useCallback } from 'preact/hooks';
import { type Path, pathOf } from '../../letter/path.ts';
import { listCards } from '../../store/cards.ts';
import { listLetters } from '../../store/letters.ts';
import type { Store } from '../../store/open.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLive, WhenReady } from '../../ui/live.tsx';
import { Picture } from '../../ui/picture.tsx';
import { say, writeNumber } from '../../ui/words.ts';
import { Page } from '../page.tsx';
import { FearPlot } from './fear-plot.tsx';
import { MonthsPlot } from './months-plot.tsx';
import { StepsPlot } from './steps-plot.tsx';

async function readPath(store: Store): Promise<Path> {
  const [letters, cards] = await Promise.all([listLetters(store), listCards(store)]);
  return pathOf(
    letters,
    cards.map(card => card.step),
  );
}

/** The path so far: one's own record, compared with nobody's. */
export function PathPage() {
  const live = useLive(useCallback(readPath, []));
  return (
    <Page title={say('pathTitle')} intro={say('pathIntro')} class="path">
      <WhenReady live={live}>{path => (path.sent === 0 ? <NotYet /> : <Plots path={path} />)}</WhenReady>
    </Page>
  );
}

function NotYet() {
  return (
    <div class="card nothing">
      <Empty title={say('pathNone')} text={say('pathNoneHow')} picture={<Picture name="sent" />}>
        <a class="button" href="#next">
          {say('optionsNext')}
        </a>
      </Empty>
    </div>
  );
}

function Plots({ path }: { readonly path: Path }) {
  return (
    <>
      <dl class="figures">
        <div>
          <dt>{say('pathSent')}</dt>
          <dd>{writeNumber(path.sent)}</dd>
        </div>
        <div>
          <dt>{say('pathAnswered')}</dt>
          <dd>{writeNumber(path.answered)}</dd>
        </div>
      </dl>
      <div class="plots">
        <MonthsPlot months={path.months} />
        {path.feared.length > 0 && <FearPlot feared={path.feared} means={path.means} />}
        <StepsPlot steps={path.steps} />
      </div>
      <div class="act">
        <Button kind="quiet" onClick={() => window.print()}>
          {say('pathPrint')}
        </Button>
      </div>
    </>
  );
}
