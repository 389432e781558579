import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../src/detect/sighting.ts';
import { savePerson } from '../../src/store/people.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { LOCALES, messagesOf, placeholdersOf } from '../locales.ts';
import { ada, freshStore } from '../store/rig.ts';

const english = messagesOf('en');
const titles = vi.hoisted(() => ({ last: '' }));

vi.mock('../../src/platform/browser.ts', () => ({
  default: { i18n: { getMessage: (key: string) => english[key] ?? '', getUILanguage: () => 'en' } },
}));
vi.mock('../../src/platform/tabs.ts', () => ({ openTabs: async () => [], readIfThere: async () => undefined }));
vi.mock('../../src/platform/toolbar.ts', () => ({
  isFlashing: async () => false,
  showPresence: async () => undefined,
  showTitle: async (title: string) => {
    titles.last = title;
  },
}));

const { showWhoIsHere } = await import('../../src/background/presence.ts');

const page: Sighting = {
  url: 'https://ada.example/engines',
  title: 'On engines',
  people: [{ ...ada, evidence: [], confidence: 1 } as unknown as Sighting['people'][number]],
} as unknown as Sighting;

beforeEach(() => {
  titles.last = '';
});

/** TRUST T28: others may look at the screen. */
describe('who looks on learns of nobody', () => {
  it.each(LOCALES)(
    'the words of a hello that is due, in the toolbar and in a notification, have no name: %s',
    locale => {
      const said = Object.entries(messagesOf(locale)).filter(([key]) => /^hello|^notif|^extensionName$/.test(key));
      expect(said.length).toBeGreaterThan(2);
      expect(said.filter(([, text]) => placeholdersOf(text).length > 0)).toEqual([]);
    },
  );

  it('a saved author is named in the tip of their tab, but not beside a hello that is due', async () => {
    const { store } = await freshStore();
    await savePerson(store, ada);
    await changeSettings(store, { rhythm: { every: 'week', weekday: 1, hour: 0, pausedUntil: '2027-01-01' } });
    await showWhoIsHere(store, 1, page);
    expect(titles.last).toBe('Fondly: you saved Ada Byron');
    await changeSettings(store, { rhythm: { every: 'week', weekday: 1, hour: 0 } });
    await showWhoIsHere(store, 1, page);
    expect(titles.last).toContain('a hello is due');
    expect(titles.last).not.toContain('Ada');
  });
});
