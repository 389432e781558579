import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/words.ts';

/** Back to the list; Esc does the same, unless it had something nearer to close. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onBack]);
  return (
    <div class="back">
      <Button kind="link" icon="back" onClick={onBack}>
        {say('popupBack')}
      </Button>
    </div>
  );
}
