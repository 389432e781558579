import { useEffect, useRef } from 'preact/hooks';
import { PersonForm } from '../ui/person-form.tsx';
import type { Start } from '../ui/start.ts';
import { say } from '../ui/words.ts';
import { BackButton } from './back-button.tsx';

interface Props {
  readonly start: Start;
  readonly onBack: () => void;
}

/** Somebody no page named, or not the one it named: a form filled with what is known. */
export function AddByHand({ start, onBack }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <main class="sheet" ref={box}>
      <BackButton onBack={onBack} />
      <h1>{say('popupAddTitle')}</h1>
      <PersonForm start={start} form="add-by-hand" onSaved={onBack} onCancel={onBack} />
    </main>
  );
}
