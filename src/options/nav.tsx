import { useCallback } from 'preact/hooks';
import { countPeople } from '../store/cards.ts';
import type { Store } from '../store/open.ts';
import { type Due, readDue } from '../ui/due.ts';
import { useLive } from '../ui/live.tsx';
import { say } from '../ui/words.ts';
import type { PageName, Route } from './route.ts';

/** The page a narrower one belongs to: a person is one of People, a letter one of Letters. */
const HOME: Readonly<Record<Route['page'], PageName>> = {
  next: 'next',
  people: 'people',
  person: 'people',
  write: 'letters',
  letter: 'letters',
  letters: 'letters',
  report: 'report',
  path: 'path',
  settings: 'settings',
  data: 'data',
};

const LINKS: readonly (readonly [page: PageName, key: string, apart?: boolean])[] = [
  ['next', 'optionsNext'],
  ['people', 'optionsPeople'],
  ['letters', 'optionsLetters'],
  ['report', 'optionsReport'],
  ['path', 'optionsPath'],
  ['settings', 'optionsSettings', true],
  ['data', 'dataTitle'],
];

interface Counts {
  readonly due: Due;
  readonly people: number;
}

const readCounts = async (store: Store): Promise<Counts> => {
  const [due, people] = await Promise.all([readDue(store, Date.now()), countPeople(store)]);
  return { due, people };
};

function Count({ page, counts }: { readonly page: PageName; readonly counts: Counts }) {
  if (page === 'people') return <span aria-hidden="true">{counts.people}</span>;
  // A mark, not a number, as on the toolbar: there is one hello, never a queue.
  return page === 'next' && isDue(counts) ? <span class="due-mark" aria-hidden="true" /> : null;
}

const DUE_WORDS = 'nav-due';
const isDue = ({ due, people }: Counts): boolean => due.isDue && people > 0;

export function Nav({ route }: { readonly route: Route }) {
  const counts = useLive(useCallback(readCounts, []));
  const marked = counts.state === 'ready' && isDue(counts.value);
  return (
    <nav class="ways-to-go" aria-label={say('optionsNav')}>
      <span class="mark">
        <img src="/icons/fondly.svg" alt="" />
        {say('extensionName')}
      </span>
      <ul>
        {LINKS.map(([page, key, apart]) => (
          <li key={page} class={apart ? 'apart' : ''}>
            <a
              href={`#${page}`}
              aria-current={HOME[route.page] === page ? 'page' : undefined}
              aria-describedby={page === 'next' && marked ? DUE_WORDS : undefined}
            >
              {say(key)}
              {counts.state === 'ready' && <Count page={page} counts={counts.value} />}
            </a>
          </li>
        ))}
      </ul>
      {marked && (
        <span id={DUE_WORDS} hidden>
          {say('popupDue')}
        </span>
      )}
    </nav>
  );
}
