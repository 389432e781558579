import { useCallback, useState } from 'preact/hooks';
import { OutdatedLine } from '../ui/outdated-line.tsx';
import type { Start } from '../ui/start.ts';
import { useTrouble } from '../ui/store-trouble.ts';
import { whenShown } from '../ui/when-shown.tsx';
import { Home } from './home.tsx';
import { type Looked, useSighting } from './use-sighting.ts';

// What one sees first is loaded first.
const AddByHand = whenShown(async () => (await import('./add-by-hand.tsx')).AddByHand);
const PersonSheet = whenShown(async () => (await import('./person-sheet.tsx')).PersonSheet);
const TroubleSheet = whenShown(async () => (await import('./trouble-sheet.tsx')).TroubleSheet);

/** What the popup shows: the page and the list; one person; the form for somebody new. */
type View =
  | { readonly at: 'home' }
  | { readonly at: 'person'; readonly id: string }
  | { readonly at: 'add'; readonly start: Start };

export function Popup() {
  const [view, setView] = useState<View>({ at: 'home' });
  const looked = useSighting();
  const trouble = useTrouble();
  const home = useCallback(() => setView({ at: 'home' }), []);
  const open = useCallback((id: string) => setView({ at: 'person', id }), []);
  const add = useCallback((start: Start) => setView({ at: 'add', start }), []);
  if (trouble === 'newer' || trouble === 'blocked') return <TroubleSheet trouble={trouble} />;
  return (
    <>
      {trouble === 'outdated' && <OutdatedLine />}
      <Shown view={view} looked={looked} home={home} open={open} add={add} />
    </>
  );
}

interface Props {
  readonly view: View;
  readonly looked: Looked;
  readonly home: () => void;
  readonly open: (id: string) => void;
  readonly add: (start: Start) => void;
}

function Shown({ view, looked, home, open, add }: Props) {
  if (view.at === 'person') return <PersonSheet id={view.id} onBack={home} />;
  if (view.at === 'add') return <AddByHand start={view.start} onBack={home} />;
  return <Home looked={looked} onOpen={open} onAdd={add} />;
}
