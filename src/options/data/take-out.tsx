import { useState } from 'preact/hooks';
import { nextDue } from '../../hello/rhythm.ts';
import { STEPS, type Step } from '../../people/step.ts';
import { ourVersion } from '../../platform/version.ts';
import { readEverything } from '../../store/everything.ts';
import type { Store } from '../../store/open.ts';
import { listPeople } from '../../store/people.ts';
import { noteSavedFile } from '../../store/saved-file.ts';
import { getSettings } from '../../store/settings.ts';
import { writeBackup } from '../../transfer/backup/backup.ts';
import { writeRhythmCalendar } from '../../transfer/rhythm-calendar.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { stepKey } from '../../ui/steps.tsx';
import { say } from '../../ui/words.ts';
import { dayOf } from '../../words/day.ts';
import { digest } from './digest.ts';
import { FORMATS, saveAs } from './formats.ts';
import { saveFile } from './save-file.ts';

async function saveBackup(store: Store): Promise<void> {
  const everything = await readEverything(store);
  const text = await writeBackup({ madeAt: Date.now(), madeBy: ourVersion(), everything }, digest);
  saveFile('backup', 'json', 'application/json', text);
  await noteSavedFile(store);
}

async function saveCalendar(store: Store): Promise<void> {
  const { rhythm } = await getSettings(store);
  const now = Date.now();
  const text = writeRhythmCalendar(rhythm, nextDue(rhythm, dayOf(now)), say('dataCalendarEvent'), now);
  saveFile('rhythm', 'ics', 'text/calendar', text);
}

type Whom = Step | 'all';

const whomOptions = (): (readonly [Whom, string])[] => [
  ['all', say('dataEverybody')],
  ...STEPS.map(step => [step, say(stepKey(step))] as const),
];

/** Everything out again: the complete backup, and what other programs read. */
export function TakeOut() {
  const [whom, setWhom] = useState<Whom>('all');
  const act = useAct();
  const tell = useTell();
  const save = async (work: (store: Store) => Promise<void>) => {
    if (await act(work)) tell(say('dataSaved'));
  };
  const chosen = async (store: Store) =>
    (await listPeople(store)).filter(person => whom === 'all' || person.step === whom);
  return (
    <>
      <section>
        <h2>{say('dataBackup')}</h2>
        <p class="soft">{say('dataBackupHint')}</p>
        <p class="soft">{say('dataBackupFormat')}</p>
        <div class="act">
          <Button icon="box" onClick={() => void save(saveBackup)}>
            {say('dataSaveBackup')}
          </Button>
        </div>
      </section>
      <section>
        <h2>{say('dataOther')}</h2>
        <p class="soft">{say('dataOtherHint')}</p>
        <div class="trio">
          <Choice label={say('dataWhom')} value={whom} options={whomOptions()} onValue={setWhom} />
        </div>
        <div class="act">
          {FORMATS.map(format => (
            <Button
              key={format.key}
              kind="quiet"
              onClick={() => void save(async store => saveAs(format, await chosen(store)))}
            >
              {say(format.key)}
            </Button>
          ))}
          <Button kind="quiet" onClick={() => void save(saveCalendar)}>
            {say('dataCalendar')}
          </Button>
        </div>
      </section>
    </>
  );
}
