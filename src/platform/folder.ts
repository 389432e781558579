/** The File System Access API as far as it is used; TypeScript's library does not know these parts. */
interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
interface Asking {
  queryPermission?(wanted: typeof WRITING): Promise<PermissionState>;
  requestPermission?(wanted: typeof WRITING): Promise<PermissionState>;
}

const WRITING = { mode: 'readwrite' } as const;
const picker = globalThis as Picker;

/** Firefox and Safari have no folders to choose. */
export const canPickFolder = (): boolean => picker.showDirectoryPicker !== undefined;

/** Lets the user choose a folder; call it directly from a click. Undefined where they changed their mind. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker.showDirectoryPicker?.({ id: 'fondly', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** May the folder be used without asking? After a restart of the browser mostly not. */
export const mayUse = async (handle: FileSystemDirectoryHandle & Asking): Promise<boolean> =>
  (await handle.queryPermission?.(WRITING)) === 'granted';

/** Asks for a folder chosen before; call it directly from a click. */
export const askToUse = async (handle: FileSystemDirectoryHandle & Asking): Promise<boolean> =>
  (await handle.requestPermission?.(WRITING)) === 'granted';

/** The files of a folder, not those of folders in it (`FolderFiles` of store/folder.ts). */
export const filesOf = (handle: FileSystemDirectoryHandle) => ({
  async list() {
    const files: { name: string; size: number; changedAt: number; read(): Promise<string> }[] = [];
    for await (const entry of handle.values()) {
      if (entry.kind !== 'file' || !entry.name.endsWith('.json')) continue;
      const file = await (entry as FileSystemFileHandle).getFile();
      files.push({ name: file.name, size: file.size, changedAt: file.lastModified, read: () => file.text() });
    }
    return files;
  },
  /** The browser writes beside the file and puts it in its place when it is whole. */
  async write(name: string, text: string) {
    const file = await handle.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  },
});

/** One after the other, whichever of our windows or the worker wants to. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('fondly-folder', work);
