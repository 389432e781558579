import { startPicking } from '../platform/content-script.ts';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/words.ts';

/** Lets the reader point at the name on the page. The popup closes so that the page can be seen, and opens again after. */
export function PointAtName({ tabId, wrong }: { readonly tabId: number; readonly wrong: boolean }) {
  const onClick = () => {
    // Where the browser lets nobody in there was nothing to point at either.
    void startPicking(tabId)
      .catch(console.error)
      .then(() => window.close());
  };
  return (
    <Button kind={wrong ? 'quiet' : 'link'} onClick={onClick}>
      {say(wrong ? 'popupWrongPerson' : 'popupPointAtName')}
    </Button>
  );
}
