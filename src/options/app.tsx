import { useFinding } from '../ui/finding.ts';
import { OutdatedLine } from '../ui/outdated-line.tsx';
import { useTrouble } from '../ui/store-trouble.ts';
import { say } from '../ui/words.ts';
import { DataPage } from './data/data-page.tsx';
import { LetterPage } from './letter/letter-page.tsx';
import { WritePage } from './letter/write-page.tsx';
import { LettersPage } from './letters/letters-page.tsx';
import { LostPage } from './lost/lost-page.tsx';
import { Nav } from './nav.tsx';
import { NextPage } from './next/next-page.tsx';
import { PathPage } from './path/path-page.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { PersonPage } from './person/person-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { hashOf, type Route } from './route.ts';
import { SettingsPage } from './settings/settings-page.tsx';
import { TroublePage } from './trouble/trouble-page.tsx';
import { useRoute } from './use-route.ts';

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'next':
      return <NextPage />;
    case 'people':
      return <PeoplePage />;
    case 'person':
      return <PersonPage id={route.id} />;
    case 'write':
      return <WritePage personId={route.id} />;
    case 'letter':
      return <LetterPage id={route.id} />;
    case 'letters':
      return <LettersPage />;
    case 'report':
      return <ReportPage />;
    case 'path':
      return <PathPage />;
    case 'settings':
      return <SettingsPage />;
    case 'data':
      return <DataPage />;
  }
}

export function App() {
  const route = useRoute();
  const finding = useFinding();
  const trouble = useTrouble();
  return (
    <>
      <button type="button" class="button skip" onClick={skipToPage}>
        {say('optionsSkip')}
      </button>
      {trouble === 'outdated' && <OutdatedLine />}
      <Nav route={route} />
      {trouble === 'newer' || trouble === 'blocked' ? (
        <TroublePage trouble={trouble} />
      ) : finding ? (
        <LostPage finding={finding} />
      ) : (
        <Page key={hashOf(route)} route={route} />
      )}
    </>
  );
}

/** A button, not a link: the address carries the route. */
function skipToPage(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
