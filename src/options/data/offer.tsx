import { useCallback, useState } from 'preact/hooks';
import { noteError } from '../../platform/errors.ts';
import type { Store } from '../../store/open.ts';
import { isFileDue, noteSavedFile } from '../../store/saved-file.ts';
import { Button } from '../../ui/button.tsx';
import { useLive } from '../../ui/live.tsx';
import { ourStore } from '../../ui/our-store.ts';
import { say } from '../../ui/words.ts';
import { Waiting } from './own-folder.tsx';
import { useFolder } from './use-folder.ts';

const read = (store: Store): Promise<boolean> => isFileDue(store);

/** At most one quiet line: a folder that waits to be allowed, else, once in a while, that a backup file would be good. */
export function Offer({ link }: { readonly link: boolean }) {
  const live = useLive(useCallback(read, []));
  const [putOff, setPutOff] = useState(false);
  const folder = useFolder();
  if (link && folder.state === 'ready' && folder.value && !folder.value.allowed)
    return <Waiting folder={folder.value} />;
  if (putOff || live.state !== 'ready' || !live.value) return null;
  const later = async () => {
    setPutOff(true);
    await noteSavedFile(await ourStore());
  };
  return (
    <div class="note-line act">
      <p>{say('dataOffer')}</p>
      {link && <a href="#data">{say('dataTitle')}</a>}
      <Button kind="link" small onClick={() => void later().catch(noteError)}>
        {say('dataOfferLater')}
      </Button>
    </div>
  );
}
