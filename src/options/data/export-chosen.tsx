import { useState } from 'preact/hooks';
import type { Store } from '../../store/open.ts';
import { listPeople } from '../../store/people.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import { FORMATS, saveAs } from './formats.ts';

/** The chosen people as a file for some other program. */
export function ExportChosen({ ids }: { readonly ids: readonly string[] }) {
  const [asking, setAsking] = useState(false);
  const act = useAct();
  const tell = useTell();
  const save = async (format: (typeof FORMATS)[number]) => {
    setAsking(false);
    const chosen = new Set(ids);
    const work = async (store: Store) =>
      saveAs(
        format,
        (await listPeople(store)).filter(({ id }) => chosen.has(id)),
      );
    if (await act(work)) tell(say('dataSaved'));
  };
  return (
    <>
      <Button kind="quiet" small icon="box" onClick={() => setAsking(true)}>
        {say('dataExport')}
      </Button>
      {asking && (
        <Dialog title={say('peopleChosen', { count: ids.length })} onClose={() => setAsking(false)}>
          <p>{say('dataOtherHint')}</p>
          <div class="act">
            {FORMATS.map(format => (
              <Button key={format.key} kind="quiet" onClick={() => void save(format)}>
                {say(format.key)}
              </Button>
            ))}
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {say('uiCancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
