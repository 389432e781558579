import { useEffect, useRef } from 'preact/hooks';
import { waitingLines } from '../store/waiting-lines.ts';
import { ourStore } from '../ui/our-store.ts';
import { PersonForm } from '../ui/person-form.tsx';
import type { Start } from '../ui/start.ts';
import { say } from '../ui/words.ts';
import { BackButton } from './back-button.tsx';
import { LinesOn } from './lines-waiting.tsx';
import { useLines } from './use-lines.ts';

interface Props {
  readonly start: Start;
  readonly onBack: () => void;
}

/** Somebody no page named, or not the one it named: a form filled with what is known. */
export function AddByHand({ start, onBack }: Props) {
  const box = useRef<HTMLElement>(null);
  const { keepWithNew } = useLines();
  const { page } = start;
  const onSaved = async (id: string) => {
    const lines = page ? await waitingLines(await ourStore(), page.url) : [];
    if (lines.length > 0) await keepWithNew(lines, id);
    onBack();
  };
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <main class="sheet" ref={box}>
      <BackButton onBack={onBack} />
      <h1>{say('popupAddTitle')}</h1>
      {page && <LinesOn url={page.url} />}
      <PersonForm start={start} form="add-by-hand" onSaved={id => void onSaved(id)} onCancel={onBack} />
    </main>
  );
}
