import browser from './browser.ts';

/** The drawer outside IndexedDB where the store keeps its marker and its rolling copies (`Keep` of store/edge.ts). */
export const keep = {
  get: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (values: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.local.set({ ...values }),
  remove: (keys: readonly string[]): Promise<void> => browser.storage.local.remove([...keys]),
  clear: (): Promise<void> => browser.storage.local.clear(),
  keys: async (): Promise<readonly string[]> => Object.keys(await browser.storage.local.get(null)),
};
