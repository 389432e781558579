import { useCallback } from 'preact/hooks';
import { noteError } from '../../platform/errors.ts';
import { askToUse, mayUse, pickFolder } from '../../platform/folder.ts';
import { type FolderRow, leaveFolder, readFolder, startFolder } from '../../store/folder.ts';
import type { Store } from '../../store/open.ts';
import type { Answer } from '../../store/sync-folder.ts';
import { useAct } from '../../ui/act.ts';
import { type Live, useLive } from '../../ui/live.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say } from '../../ui/words.ts';
import { meetFolder } from './meet-folder.ts';

/** The chosen folder, and whether it may be used without asking. */
export interface Folder {
  readonly row: FolderRow;
  readonly allowed: boolean;
}

const read = async (store: Store): Promise<Folder | undefined> => {
  const row = await readFolder(store);
  return row && { row, allowed: await mayUse(row.handle) };
};

const FROM = ['meta'] as const;

export const useFolder = (): Live<Folder | undefined> => useLive(useCallback(read, []), FROM);

export function useFolderActs() {
  const act = useAct();
  const tell = useTell();
  const meet = (answer?: Answer) => meetFolder(answer).catch(noteError);
  return {
    choose: async () => {
      const handle = await pickFolder();
      if (handle && (await act(store => startFolder(store, handle)))) await meet();
    },
    /** The browser only asks on a click, so this comes before anything else. */
    goOn: async ({ row }: Folder) => {
      if (await askToUse(row.handle)) await meet();
    },
    meet,
    stop: async () => {
      if (await act(leaveFolder)) tell(say('dataFolderStopped'));
    },
  };
}
