import { useRef, useState } from 'preact/hooks';
import { placeOf } from '../../detect/places.ts';
import type { Person } from '../../people/person.ts';
import { restoreSnapshot } from '../../store/answer.ts';
import { addToEverything, readEverything, replaceEverything } from '../../store/everything.ts';
import type { Store } from '../../store/open.ts';
import { rewriteEverything } from '../../store/rewrite.ts';
import { listSnapshots, type Snapshot, takeSnapshot } from '../../store/snapshots.ts';
import { type Backup, readBackup } from '../../transfer/backup/backup.ts';
import { differenceOf, mergeBackup } from '../../transfer/backup/merge-backup.ts';
import { guessColumns } from '../../transfer/csv/guess-columns.ts';
import { openTable } from '../../transfer/csv/read.ts';
import type { Everything } from '../../transfer/everything.ts';
import type { NewPerson } from '../../transfer/incoming.ts';
import { readPastedList } from '../../transfer/pasted-list.ts';
import { type ImportPlan, type Mint, planImport, recordsOf, undoImport } from '../../transfer/plan.ts';
import { type Recognised, readSource, type Source, sourceOf } from '../../transfer/source.ts';
import { useAct } from '../../ui/act.ts';
import { useTell } from '../../ui/notice.tsx';
import { ourStore } from '../../ui/our-store.ts';
import { say } from '../../ui/words.ts';
import { digest } from './digest.ts';
import type { Importing } from './importing.ts';
import { readFile } from './read-file.ts';

const mint = (): Mint => ({ at: Date.now(), newId: () => crypto.randomUUID() });

/** Only people are written; what else the store holds stays. */
const onlyPeople = (people: readonly Person[]): Everything => ({
  people,
  moments: [],
  encounters: [],
  letters: [],
  hellos: [],
  merges: [],
  tally: [],
  siteRules: [],
  settings: {},
});

/** A copy of the present, so that there is a way back; where nothing changed since the last one that is it. */
async function copyOfNow(store: Store): Promise<Snapshot | undefined> {
  const taken = await takeSnapshot(store, 'now');
  return taken ?? (store.keep && (await listSnapshots(store.keep))[0]);
}

/** One import from the chosen file to its undo. Nothing is written before `add`, `merge` or `replace`, each one act. */
export function useImport() {
  const [importing, setImporting] = useState<Importing>({ at: 'choose' });
  /** Goes up when the user gives up or begins anew: what is still being read then is dropped. */
  const turn = useRef(0);
  const act = useAct();
  const tell = useTell();

  const begin = (): ((next: Importing) => boolean) => {
    turn.current += 1;
    const mine = turn.current;
    return next => {
      if (mine === turn.current) setImporting(next);
      return mine === turn.current;
    };
  };

  const readPeople = async (source: Source, show = begin()) => {
    const incoming = await readSource(source, async share => {
      const goesOn = show({ at: 'reading', share });
      await new Promise(resolve => setTimeout(resolve));
      return goesOn;
    });
    if (!incoming) return;
    const [complaint] = incoming.complaints;
    if (incoming.people.length === 0) return void show({ at: 'choose', refused: complaint ?? { key: 'dataNobody' } });
    const { people } = await readEverything(await ourStore());
    show({ at: 'preview', incoming, plan: planImport(incoming.people, people, mint()) });
  };

  const readCopy = async (text: string, show: (next: Importing) => boolean) => {
    const read = await readBackup(text, digest);
    if (!read.ok) return void show({ at: 'choose', refused: read.why });
    const { backup } = read;
    const there = await readEverything(await ourStore());
    const merge = differenceOf(there, mergeBackup(backup, there, Date.now()));
    show({ at: 'backup', backup, merge, replace: differenceOf(there, backup.everything) });
  };

  const open = async (file: Recognised, show: (next: Importing) => boolean) => {
    if (file.kind === 'refused') return void show({ at: 'choose', refused: file.why });
    if (file.kind === 'backup') return readCopy(file.text, show);
    if (file.kind === 'people') return readPeople(file.source, show);
    show({ at: 'columns', table: file.table, columns: guessColumns(file.table.headings) });
  };

  const undoable = (plan: ImportPlan) => {
    tell(say('dataImported', { count: plan.add.length + plan.join.length }), () => {
      void act(store => addToEverything(store, there => onlyPeople(undoImport(plan, there.people, Date.now()))));
    });
  };

  const add = async (incoming: readonly NewPerson[]) => {
    let done: ImportPlan | undefined;
    const isDone = await act(store =>
      addToEverything(store, there => {
        done = planImport(incoming, there.people, mint());
        return onlyPeople(recordsOf(done));
      }),
    );
    if (!isDone || !done) return;
    begin()({ at: 'choose' });
    undoable(done);
  };

  const rewrite = async (work: (store: Store) => Promise<void>) => {
    let before: Snapshot | undefined;
    const isDone = await act(async store => {
      before = await copyOfNow(store);
      await work(store);
    });
    if (!isDone) return;
    begin()({ at: 'choose' });
    const back = before;
    tell(say('dataRestored'), back && (() => void act(store => restoreSnapshot(store, back))));
  };

  return {
    importing,
    chooseFile: async (file: File) => {
      const show = begin();
      show({ at: 'reading', share: 0 });
      await open(await readFile(file), show);
    },
    paste: (text: string) => readPeople(sourceOf(readPastedList(text, placeOf))),
    setColumns: (next: Extract<Importing, { at: 'columns' }>) => setImporting(next),
    readTable: ({ table, columns }: Extract<Importing, { at: 'columns' }>) =>
      readPeople(openTable(table, columns, placeOf)),
    add,
    merge: (backup: Backup) =>
      rewrite(store => rewriteEverything(store, there => mergeBackup(backup, there, Date.now()))),
    replace: (backup: Backup) => rewrite(store => replaceEverything(store, backup.everything)),
    giveUp: () => begin()({ at: 'choose' }),
  };
}

export type Import = ReturnType<typeof useImport>;
