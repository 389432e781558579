// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/** Firefox for Android: no menus, no commands, no windows, no notifications, a button without icon and badge. */
const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
const drawer = new Map<string, unknown>();
const telephone = {
  runtime: {
    id: 'fondly',
    getURL: (path: string) => `moz-extension://fondly/${path.replace(/^\//, '')}`,
    onMessage: event(),
    onStartup: event(),
    onInstalled: event(),
  },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  alarms: { get: async () => undefined, create: vi.fn(), onAlarm: event() },
  permissions: { contains: async () => false, onAdded: event(), onRemoved: event() },
  scripting: { getRegisteredContentScripts: async () => [] },
  storage: {
    local: {
      get: async (key: string | null) => (key === null ? Object.fromEntries(drawer) : { [key]: drawer.get(key) }),
      set: async (values: object) => Object.entries(values).forEach(([key, value]) => void drawer.set(key, value)),
      remove: async (keys: string[]) => keys.forEach(key => void drawer.delete(key)),
    },
  },
  tabs: {
    query: async () => [{ id: 1, windowId: 1, url: 'moz-extension://fondly/src/options/options.html#people' }],
    update: vi.fn(async () => undefined),
    create: vi.fn(async () => undefined),
    sendMessage: async () => undefined,
  },
  action: { setTitle: vi.fn(async () => undefined) },
};

const unheard: unknown[] = [];
const hear = (reason: unknown): void => void unheard.push(reason);

beforeAll(() => {
  vi.stubGlobal('browser', telephone);
  vi.stubGlobal('chrome', telephone);
  process.on('unhandledRejection', hear);
});

afterAll(() => {
  process.off('unhandledRejection', hear);
  vi.unstubAllGlobals();
});

it('the worker starts where half of the interfaces are missing, and does the rest of its work', async () => {
  await import('../../src/background/background.ts');
  // The last thing a start does is to say on the button whether a hello is due.
  await vi.waitFor(() => expect(telephone.action.setTitle).toHaveBeenCalled());
  expect(telephone.runtime.onMessage.addListener).toHaveBeenCalled();
  expect(telephone.alarms.create).toHaveBeenCalled();
  expect(unheard).toEqual([]);
});

it('a page of ours that is open is shown without a window to bring forward', async () => {
  const { openOwnPage } = await import('../../src/platform/tabs.ts');
  await openOwnPage('src/options/options.html#next');
  expect(telephone.tabs.update).toHaveBeenCalledWith(1, expect.objectContaining({ active: true }));
});

it('the button shows what it can', async () => {
  const { showBadge, showPresence, badgeText } = await import('../../src/platform/toolbar.ts');
  await showPresence(1, 'saved');
  await showBadge('•');
  expect(await badgeText()).toBe('');
});
