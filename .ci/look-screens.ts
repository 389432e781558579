/** Every screen and state one can be on, in the order in which one profile comes by them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Person } from '../src/people/person.ts';
import type { Fondly } from '../tests/e2e/harness/chromium.ts';
import { PAGES } from '../tests/e2e/pages.ts';
import { life } from '../tests/e2e/trust/life.ts';
import { openScreen, settled } from '../tests/e2e/trust/screen.ts';
import { type Life, seed } from '../tests/e2e/trust/seed.ts';

/** What a picture is taken of: one of our pages as it stands, or the popup on an address. */
export type Screen =
  | { readonly name: string; readonly path: string; readonly bring?: (page: Page, word: Word) => Promise<void> }
  | { readonly name: string; readonly popupOn: string };

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

const options = (hash: string): string => `src/options/options.html#${hash}`;
const screen = (hash: string, name = hash.replace('/', '-')): Screen => ({ name, path: options(hash) });

const NAMES = [
  'Ida Lund',
  'Maximiliana Konstantinopolitanska-Brzeczyszczykiewiczowa',
  '夏目 漱石',
  'نجيب محفوظ',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Bo',
];

const crowd = (now: number): readonly Person[] =>
  Array.from({ length: 300 }, (_, index) => ({
    id: `crowd-${index}`,
    name: `${NAMES[index % NAMES.length]} ${index + 1}`,
    places: [{ kind: 'site', url: `https://${'a-long-name-for-a-blog-'.repeat(index % 3)}${index}.example/` }],
    ways: [],
    note: '',
    step: 'reading',
    savedAt: now - index,
    changedAt: now - index,
    rev: 1,
  }));

function withDeleted(now: number): Life {
  const all = life(now);
  const [first] = crowd(now);
  return { ...all, people: [...all.people, ...(first ? [{ ...first, id: 'gone', deletedAt: now }] : [])] };
}

const showDeleted = async (page: Page, word: Word): Promise<void> => {
  await page
    .getByRole('button', { name: word('peopleDeleted'), exact: true })
    .first()
    .click();
  await settled(page, "document.querySelector('.people-row.gone')");
};

const showImport = async (page: Page, word: Word): Promise<void> => {
  await page.getByLabel(word('dataPaste')).fill('Ada Lovelace <ada@ada.example>\nhttps://bo.example');
  await page.getByRole('button', { name: word('dataReadPasted'), exact: true }).click();
  await settled(page, "document.querySelector('details.names')");
};

/** One person, whom one can write to or not. */
const alone = (now: number, id: string, name: string, ways: Person['ways']): Life => ({
  people: [{ id, name, places: [], ways, note: '', step: 'reading', savedAt: now, changedAt: now, rev: 1 }],
});

const pause = async (page: Page, word: Word): Promise<void> => {
  await page.getByRole('button', { name: word('settingsPauseNow'), exact: true }).click();
  await settled(page, "document.querySelector('main')");
};

const LOST =
  "chrome.storage.local.set({ marker: { generation: 'another', acts: 9, people: 412, lastSavedAt: Date.now() } })";

export const STAGES: readonly Stage[] = [
  {
    before: async () => undefined,
    screens: [
      { name: 'welcome', path: 'src/welcome/welcome.html' },
      { name: 'sample', path: 'src/welcome/sample.html' },
      ...['next', 'people', 'letters', 'report', 'path'].map(hash => screen(hash, `${hash}-empty`)),
      { name: 'popup-empty', popupOn: PAGES.none },
      { name: 'popup-author', popupOn: PAGES.post },
      { name: 'popup-authors', popupOn: PAGES.two },
    ],
  },
  {
    before: fondly => seed(fondly.inside, alone(Date.now(), 'unreachable', 'Emil Marchetti', [])),
    screens: [screen('next', 'next-unreachable')],
  },
  {
    before: fondly => {
      const ways: Person['ways'] = [{ kind: 'email', value: 'ida@lund.example' }];
      return seed(fondly.inside, alone(Date.now(), 'unreachable', 'Ida Lund', ways));
    },
    screens: [screen('next', 'next-one'), { name: 'popup-one', popupOn: PAGES.none }],
  },
  {
    before: fondly => seed(fondly.inside, withDeleted(Date.now())),
    screens: [
      ...['next', 'people', 'person/nora', 'person/long', 'letters', 'letter/draft-letter'].map(hash => screen(hash)),
      ...['letter/sent-letter', 'report', 'path', 'settings', 'data'].map(hash => screen(hash)),
      { name: 'people-deleted', path: options('people'), bring: showDeleted },
      { name: 'data-import', path: options('data'), bring: showImport },
      { name: 'popup-saved', popupOn: PAGES.post },
      { name: 'popup-nobody', popupOn: PAGES.none },
    ],
  },
  {
    before: fondly => seed(fondly.inside, { people: crowd(Date.now()) }),
    screens: [screen('people', 'people-300'), screen('next', 'next-300'), { name: 'popup-300', popupOn: PAGES.x }],
  },
  {
    before: async () => undefined,
    screens: [{ name: 'settings-paused', path: options('settings'), bring: pause }, screen('next', 'next-paused')],
  },
  {
    before: fondly => fondly.inside(LOST),
    screens: [screen('next', 'lost')],
  },
];

/** Opens one of our pages and brings it into the state that is looked at. */
export async function show(page: Page, id: string, one: Extract<Screen, { path: string }>, word: Word): Promise<void> {
  await openScreen(page, id, one.path);
  await one.bring?.(page, word);
}
