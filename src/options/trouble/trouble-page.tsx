import type { Trouble } from '../../store/connect.ts';
import { readRaw } from '../../store/raw.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import { saveFile } from '../data/save-file.ts';
import { Page } from '../page.tsx';

/** What keeps the store from being opened, in front of every page: nothing can be shown or written meanwhile. */
export function TroublePage({ trouble }: { readonly trouble: Exclude<Trouble, 'outdated'> }) {
  return (
    <Page title={say(trouble === 'newer' ? 'storeNewer' : 'storeBlocked')} class="lost">
      <div class="card" role="alert">
        <p>{say(trouble === 'newer' ? 'storeMadeByNewer' : 'storeBlockedHow')}</p>
        {trouble === 'newer' && <SaveRaw />}
      </div>
    </Page>
  );
}

/** The rows as they lie there: this version may not understand them, but they are the reader's. */
function SaveRaw() {
  const tell = useTell();
  const save = async () => {
    try {
      saveFile('raw', 'json', 'application/json', JSON.stringify(await readRaw(), null, 1));
      tell(say('dataSaved'));
    } catch {
      tell(say('uiReadFailed'));
    }
  };
  return (
    <>
      <p class="soft">{say('storeRawHow')}</p>
      <div class="act">
        <Button kind="quiet" onClick={() => void save()}>
          {say('storeRaw')}
        </Button>
      </div>
    </>
  );
}
