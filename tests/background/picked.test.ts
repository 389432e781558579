// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterAll, expect, it, vi } from 'vitest';

/** Somebody pointed at a name. Firefox opens a popup by itself only in the very moment of a click, and this is after it. */
const openPopup = vi.fn<() => Promise<void>>();
const setBadgeText = vi.fn(async () => undefined);
const setTitle = vi.fn(async () => undefined);
const browser = {
  runtime: {
    id: 'fondly',
    getURL: (path: string) => `moz-extension://fondly/${path}`,
    onMessage: { addListener: vi.fn() },
  },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  storage: { local: { get: async () => ({}), set: async () => undefined, remove: async () => undefined } },
  action: { openPopup, setBadgeText, setTitle },
};
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);

afterAll(() => vi.unstubAllGlobals());

const sender = { url: 'https://tides.example/one', tab: { id: 7 } };

it.each([
  ['opens the popup where the browser lets it', true],
  ['says on the button that it understood where the browser does not', false],
])('%s', async (_, opens) => {
  const { handlers } = await import('../../src/background/handlers.ts');
  const { ourStore } = await import('../../src/background/our-store.ts');
  setBadgeText.mockClear();
  setTitle.mockClear();
  openPopup.mockImplementation(opens ? async () => undefined : async () => Promise.reject(new Error('no gesture')));
  await handlers.picked(await ourStore(), { selector: '.scribe' }, sender);
  expect(openPopup).toHaveBeenCalled();
  if (opens) expect(setTitle).not.toHaveBeenCalled();
  else {
    expect(setBadgeText).toHaveBeenCalledWith({ text: '✓', tabId: 7 });
    expect(setTitle).toHaveBeenCalledWith({ title: 'toolbarPicked', tabId: 7 });
  }
});
