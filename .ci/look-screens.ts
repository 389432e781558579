/** Every screen and state one can be on, in the order in which one profile comes by them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Fondly } from '../tests/e2e/harness/chromium.ts';
import type { RealPopup } from '../tests/e2e/harness/popup.ts';
import { PAGES } from '../tests/e2e/pages.ts';
import { openScreen, settled } from '../tests/e2e/trust/screen.ts';
import { seed } from '../tests/e2e/trust/seed.ts';
import * as lives from './look-lives.ts';

/** What a picture is taken of: one of our pages, or the popup on an address; as it opens, or brought into some state. */
export type Screen =
  | { readonly name: string; readonly path: string; readonly bring?: (page: Page, word: Word) => Promise<void> }
  | {
      readonly name: string;
      readonly popupOn: string;
      readonly bring?: (popup: RealPopup, word: Word) => Promise<void>;
    };

/** Screens of one time of a profile; `before` brings that time about. */
export interface Stage {
  readonly before: (fondly: Fondly) => Promise<unknown>;
  readonly screens: readonly Screen[];
}

/** The words of a key in the language looked at. */
export type Word = (key: string) => string;

type Messages = Readonly<Record<string, { readonly message: string }>>;

export function wordsOf(locale: string): Word {
  const file = new URL(`../public/_locales/${locale}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  return key => messages[key]?.message ?? key;
}

/** A page for paying, served in the place of a real one. */
export const PRIVATE_PAGE = 'https://www.paypal.com/myaccount/';

type OnPage = (page: Page, word: Word) => Promise<void>;
type OnPopup = (popup: RealPopup, word: Word) => Promise<void>;

const options = (hash: string): string => `src/options/options.html#${hash}`;
const screen = (hash: string, name = hash.replace('/', '-'), bring?: OnPage): Screen => ({
  name,
  path: options(hash),
  ...(bring && { bring }),
});
const popup = (popupOn: string, name: string, bring?: OnPopup): Screen => ({
  name: `popup-${name}`,
  popupOn,
  ...(bring && { bring }),
});

const there = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;

/** Presses the first button of that name and waits for what it brings. */
const press =
  (key: string, brings: string): OnPage =>
  async (page, word) => {
    await page
      .getByRole('button', { name: word(key), exact: true })
      .first()
      .click();
    await settled(page, there(brings));
  };

const fill =
  (key: string, text: string, brings: string): OnPage =>
  async (page, word) => {
    const field = page.getByLabel(word(key)).first();
    await field.fill(text);
    await field.press('Enter');
    await settled(page, there(brings));
  };

const paste: OnPage = async (page, word) => {
  await page.getByLabel(word('dataPaste')).fill('Ada Lovelace <ada@ada.example>\nhttps://bo.example');
  await press('dataReadPasted', 'details.names')(page, word);
};

const file =
  (name: string, text: string, brings: string): OnPage =>
  async (page, word) => {
    const buffer = Buffer.from(text);
    await page.getByLabel(word('dataFile')).setInputFiles({ name, mimeType: 'text/plain', buffer });
    await settled(page, there(brings));
  };

const TABLE = 'Who,Post,Seen at\nAda Lovelace,ada@ada.example,https://ada.example\nBo Lindqvist,,https://bo.example\n';

/** A file whose reading never ends, so that it can be looked at. */
const reading: OnPage = async (page, word) => {
  await page.evaluate(
    'for (const name of ["text", "arrayBuffer"]) Blob.prototype[name] = () => new Promise(() => {}); Blob.prototype.stream = () => new ReadableStream()',
  );
  await file('list.csv', TABLE, 'progress')(page, word);
};

const ownBackup: OnPage = async (page, word) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: word('dataSaveBackup'), exact: true }).click(),
  ]);
  await file('backup.json', readFileSync(await download.path(), 'utf8'), '.data-step h3')(page, word);
};

/** Another window opens the store as a version to come would. */
const outdate: OnPage = async page => {
  await page.evaluate(
    'new Promise(done => { const asked = indexedDB.open("fondly", 99); asked.onsuccess = () => { asked.result.close(); done(); }; })',
  );
  await settled(page, there('.outdated'));
};

const addWrongly: OnPopup = async (popup, word) => {
  await popup.click('button', word('popupAdd'));
  await popup.find('textbox', word('popupName'));
  await popup.fill('textbox', word('popupMail'), 'no address');
  await popup.click('button', word('popupSave'));
  await popup.shows(word('uiMailWrong'));
};

const LOST =
  "chrome.storage.local.set({ marker: { generation: 'another', acts: 9, people: 412, lastSavedAt: Date.now() } })";
const MISHAP =
  "chrome.storage.local.set({ errors: [{ at: Date.now(), where: 'options', kind: 'NotSaved storeNotSavedFull < DataError', lines: ['open-DFH3ugZb.js:2:310'] }] })";

const put =
  (of: (now: number) => lives.Life): Stage['before'] =>
  fondly =>
    seed(fondly.inside, of(Date.now()));

export const STAGES: readonly Stage[] = [
  {
    before: async () => undefined,
    screens: [
      { name: 'welcome', path: 'src/welcome/welcome.html' },
      { name: 'sample', path: 'src/welcome/sample.html' },
      ...['next', 'people', 'letters', 'report', 'path'].map(hash => screen(hash, `${hash}-empty`)),
      screen('next', 'next-empty-add', press('popupAdd', 'form')),
      popup(PAGES.none, 'empty'),
      popup(PAGES.none, 'add-wrong', addWrongly),
      popup(PAGES.post, 'author'),
      popup(PAGES.two, 'authors'),
      popup(PRIVATE_PAGE, 'sensitive'),
      popup('chrome://version/', 'own-page'),
    ],
  },
  {
    before: put(now => lives.alone(now, 'Emil Marchetti', [])),
    screens: [screen('next', 'next-unreachable')],
  },
  {
    before: put(now => lives.alone(now, 'Ida Lund', [{ kind: 'email', value: 'ida@lund.example' }])),
    screens: [screen('next', 'next-one'), popup(PAGES.none, 'one')],
  },
  {
    before: put(lives.everyday),
    screens: [
      ...['next', 'people', 'person/nora', 'person/long', 'letters', 'letter/draft-letter'].map(hash => screen(hash)),
      ...['letter/sent-letter', 'report', 'path', 'settings', 'data'].map(hash => screen(hash)),
      screen('next', 'next-later', press('nextLater', '.laters')),
      screen('people', 'people-deleted', press('peopleDeleted', '.people-row.gone')),
      screen('people', 'people-chosen', async (page, word) => {
        await page.getByLabel(word('peopleChooseAll')).check();
        await settled(page, there('.chosen .button'));
      }),
      screen('people', 'people-nobody-fits', fill('peopleSearchLabel', 'qqqq', '.nobody')),
      screen('person/gone', 'person-deleted'),
      screen('person/nora', 'person-wrong', fill('personWayNew', 'no address', '[aria-invalid=true]')),
      screen('letter/asking', 'letter-asks'),
      screen('write/sakura', 'letter-question', page => settled(page, there('.question'))),
      screen('write/zora', 'letter-no-address', page => settled(page, there('.hand-over'))),
      screen('settings', 'dialog', press('settingsForget', 'dialog[open]')),
      screen('data', 'data-import', paste),
      screen('data', 'data-refused', file('notes.json', '{}', '.note-line.warn')),
      screen('data', 'data-columns', file('list.csv', TABLE, '.columns')),
      screen('data', 'data-reading', reading),
      screen('data', 'data-backup', ownBackup),
      popup(PAGES.post, 'saved'),
      popup(PAGES.none, 'nobody'),
      popup(PAGES.none, 'later', async (popup, word) => {
        await popup.click('button', word('nextLater'));
        await popup.shows(word('nextLaterTomorrow'));
      }),
      popup(PAGES.none, 'nobody-fits', async (popup, word) => {
        await popup.fill('searchbox', word('popupSearch'), 'qqqq');
        await popup.shows('qqqq');
      }),
      popup(PAGES.none, 'person', async (popup, word) => {
        await popup.click('button', /Wilhelmina/);
        await popup.shows(word('uiNote'));
      }),
      popup(PAGES.two, 'notice', async (popup, word) => {
        await popup.click('button', new RegExp(`Bo Lindqvist|^${word('uiSave')}$`));
        await popup.shows(word('uiUndo'));
      }),
    ],
  },
  {
    before: async fondly => {
      await put(lives.settled)(fondly);
      await fondly.inside(MISHAP);
    },
    screens: [
      screen('next', 'next-returned'),
      screen('people', 'people-pairs'),
      screen('person/one', 'person-join', fill('personSameWho', 'a', 'section .facts .face')),
      screen('letter/handed', 'letter-handed'),
      screen('settings', 'settings-rules'),
      screen('report', 'report-theirs'),
      screen('person/long', 'notice', press('uiDelete', '.toast')),
      popup(PAGES.none, 'line-waits'),
    ],
  },
  { before: put(lives.manyLetters), screens: [screen('path', 'path-many'), screen('report', 'report-many')] },
  {
    before: put(now => ({ people: lives.crowd(now) })),
    screens: [screen('people', 'people-300'), screen('next', 'next-300'), popup(PAGES.x, '300')],
  },
  { before: put(lives.atRest), screens: [screen('next', 'next-rest')] },
  {
    before: async () => undefined,
    screens: [screen('settings', 'settings-paused', press('settingsPauseNow', 'main')), screen('next', 'next-paused')],
  },
  { before: fondly => fondly.inside(LOST), screens: [screen('next', 'lost'), popup(PAGES.none, 'lost')] },
  {
    before: async () => undefined,
    screens: [screen('next', 'outdated', outdate), screen('next', 'newer'), popup(PAGES.none, 'newer')],
  },
];

/** Opens one of our pages and brings it into the state that is looked at. */
export async function show(page: Page, id: string, one: Extract<Screen, { path: string }>, word: Word): Promise<void> {
  await openScreen(page, id, one.path);
  await one.bring?.(page, word);
}
