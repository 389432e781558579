import { useRef, useState } from 'preact/hooks';
import { placeOf } from '../../detect/places.ts';
import { noteError } from '../../platform/errors.ts';
import { restoreSnapshot } from '../../store/answer.ts';
import { bringIn, readPresent } from '../../store/bring-in.ts';
import { readEverything, replaceEverything } from '../../store/everything.ts';
import type { Store } from '../../store/open.ts';
import { rewriteEverything } from '../../store/rewrite.ts';
import { listSnapshots, type Snapshot, takeSnapshot } from '../../store/snapshots.ts';
import { type Backup, readBackup } from '../../transfer/backup/backup.ts';
import { differenceOf, mergeBackup } from '../../transfer/backup/merge-backup.ts';
import { guessColumns } from '../../transfer/csv/guess-columns.ts';
import { openTable } from '../../transfer/csv/read.ts';
import { readPastedList } from '../../transfer/pasted-list.ts';
import {
  type ImportPlan,
  type Mint,
  planImport,
  planInPieces,
  planWithout,
  recordsOf,
  undoImport,
} from '../../transfer/plan.ts';
import { type Recognised, readSource, type Source, sourceOf } from '../../transfer/source.ts';
import { useAct } from '../../ui/act.ts';
import { useTell } from '../../ui/notice.tsx';
import { ourStore } from '../../ui/our-store.ts';
import { say } from '../../ui/words.ts';
import { digest } from './digest.ts';
import type { Importing } from './importing.ts';
import { readFile } from './read-file.ts';

type Show = (next: Importing) => boolean;
type Preview = Extract<Importing, { at: 'preview' }>;

const mint = (): Mint => ({ at: Date.now(), newId: () => crypto.randomUUID() });

/** Lets the page draw and answer before the work goes on. */
const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Shows how far it is. @returns for the pieces of a work: false once it was given up */
const pauseFor = (show: Show, doing: Extract<Importing, { at: 'busy' }>['doing']) => async (share: number) => {
  const goesOn = show({ at: 'busy', doing, share });
  await breathe();
  return goesOn;
};

/** A copy of the present, so that there is a way back; where nothing changed since the last one that is it. */
async function copyOfNow(store: Store): Promise<Snapshot | undefined> {
  const taken = await takeSnapshot(store, 'now');
  return taken ?? (store.keep && (await listSnapshots(store.keep))[0]);
}

async function readPeople(source: Source, show: Show): Promise<void> {
  const incoming = await readSource(source, pauseFor(show, 'dataReading'));
  if (!incoming) return;
  const [complaint] = incoming.complaints;
  if (incoming.people.length === 0) return void show({ at: 'choose', refused: complaint ?? { key: 'dataNobody' } });
  const { people, acts } = await readPresent(await ourStore());
  const plan = await planInPieces(incoming.people, people, mint(), pauseFor(show, 'dataPlanning'));
  if (plan) show({ at: 'preview', incoming, plan, acts, left: new Set() });
}

async function readCopy(text: string, show: Show): Promise<void> {
  const read = await readBackup(text, digest, pauseFor(show, 'dataReading'));
  if (!read.ok) return void show({ at: 'choose', refused: read.why });
  const { backup } = read;
  if (!(await pauseFor(show, 'dataPlanning')(0))) return;
  const there = await readEverything(await ourStore());
  const merge = differenceOf(there, mergeBackup(backup, there, Date.now()));
  if (!(await pauseFor(show, 'dataPlanning')(0.7))) return;
  show({ at: 'backup', backup, merge, replace: differenceOf(there, backup.everything) });
}

async function openFile(file: Recognised, show: Show): Promise<void> {
  if (file.kind === 'refused') return void show({ at: 'choose', refused: file.why });
  if (file.kind === 'backup') return readCopy(file.text, show);
  if (file.kind === 'people') return readPeople(file.source, show);
  show({ at: 'columns', table: file.table, columns: guessColumns(file.table.headings) });
}

/** One import from the chosen file to its undo. Nothing is written before `add`, `merge` or `replace`, each one act. */
export function useImport() {
  const [importing, setImporting] = useState<Importing>({ at: 'choose' });
  /** Goes up when the user gives up or begins anew: what is still being read then is dropped. */
  const turn = useRef(0);
  const act = useAct();
  const tell = useTell();

  const begin = (): Show => {
    turn.current += 1;
    const mine = turn.current;
    return next => {
      if (mine === turn.current) setImporting(next);
      return mine === turn.current;
    };
  };

  /** Reads something; whatever cannot be read is refused in words, and nothing is left standing half done. */
  const reading = async (work: (show: Show) => Promise<void>) => {
    const show = begin();
    show({ at: 'busy', doing: 'dataReading', share: 0 });
    await breathe();
    try {
      await work(show);
    } catch (error) {
      noteError(error);
      show({ at: 'choose', refused: { key: 'transferUnreadable' } });
    }
  };

  const undoable = (plan: ImportPlan) => {
    const undo = (store: Store) =>
      // Whatever was done since then counts, so it is planned inside the act.
      bringIn(store, { people: [], acts: -1 }, there => undoImport(plan, there, Date.now()));
    tell(say('dataImported', { count: plan.add.length + plan.join.length }), () => void act(undo));
  };

  const add = async (preview: Preview) => {
    const { incoming, acts, left } = preview;
    let done = planWithout(preview.plan, left);
    const chosen = incoming.people.filter((_, index) => !left.has(preview.plan.about[index] ?? ''));
    const again = (there: Parameters<typeof undoImport>[1]) => {
      done = planImport(chosen, there, mint());
      return recordsOf(done);
    };
    const show = begin();
    show({ at: 'busy', doing: 'dataWriting', share: 0 });
    const isDone = await act(async store => {
      // Strangers are undone by deleting them; for people who were here there is a copy, too.
      if (done.join.length > 0) await copyOfNow(store);
      await bringIn(store, { people: recordsOf(done), acts }, again, share =>
        show({ at: 'busy', doing: 'dataWriting', share }),
      );
    });
    if (!isDone) return void show(preview);
    show({ at: 'choose' });
    undoable(done);
  };

  const rewrite = async (
    said: string,
    backup: Importing,
    work: (store: Store, tell: (share: number) => void) => Promise<void>,
  ) => {
    let before: Snapshot | undefined;
    const show = begin();
    show({ at: 'busy', doing: 'dataWriting', share: 0 });
    await breathe();
    const isDone = await act(async store => {
      before = await copyOfNow(store);
      await work(store, share => show({ at: 'busy', doing: 'dataWriting', share }));
    });
    if (!isDone) return void show(backup);
    show({ at: 'choose' });
    const back = before;
    tell(say(said), back && (() => void act(store => restoreSnapshot(store, back))));
  };

  return {
    importing,
    chooseFile: (file: File) => reading(async show => openFile(await readFile(file), show)),
    paste: (text: string) => reading(show => readPeople(sourceOf(readPastedList(text, placeOf)), show)),
    setColumns: (next: Extract<Importing, { at: 'columns' }>) => setImporting(next),
    setLeft: (preview: Preview, left: ReadonlySet<string>) => setImporting({ ...preview, left }),
    readTable: ({ table, columns }: Extract<Importing, { at: 'columns' }>) =>
      reading(show => readPeople(openTable(table, columns, placeOf), show)),
    add,
    merge: (backup: Backup) =>
      rewrite('dataMerged', importing, (store, tell) =>
        rewriteEverything(store, there => mergeBackup(backup, there, Date.now()), tell),
      ),
    replace: (backup: Backup) =>
      rewrite('dataRestored', importing, (store, tell) => replaceEverything(store, backup.everything, tell)),
    giveUp: () => begin()({ at: 'choose' }),
  };
}

export type Import = ReturnType<typeof useImport>;
