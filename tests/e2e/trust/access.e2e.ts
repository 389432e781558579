import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/people/person.ts';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { PAGES, servePages } from '../pages.ts';
import { MOVING, OWN_COLOURS, SPACED, TOO_WIDE, violations } from './access-check.ts';
import { DECISIONS, taken } from './access-decided.ts';
import { life, SCREENS } from './life.ts';
import { openScreen, settled } from './screen.ts';
import { seed } from './seed.ts';

let web: Web;
let fondly: Fondly;
let page: Page;
let looked = 0;

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  fondly = await launch({ proxy: web.port });
  page = await fondly.open('src/options/options.html');
});

afterAll(async () => {
  const decided = DECISIONS.map(({ of }, index) => `${taken[index]} × ${of}`);
  console.log(`axe: ${looked} screens and states looked at; left open by it and decided: ${decided.join('; ')}`);
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

const open = (path: string): Promise<void> => openScreen(page, fondly.id, path);

async function isInNobodysWay(): Promise<void> {
  looked += 1;
  expect(await violations(work => page.evaluate(work))).toEqual([]);
}

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  beforeAll(() => page.emulateMedia({ colorScheme }));

  it.each(SCREENS)('%s has nothing in anybody’s way, empty', async path => {
    await open(path);
    await isInNobodysWay();
  });
});

/** Screens one can be on that have no address of their own. */
const STATES: Readonly<Record<string, () => Promise<void>>> = {
  'a dialog is open': async () => {
    await open('src/options/options.html#settings');
    await press('Forget everything');
    await settled(page, "document.querySelector('dialog[open]')");
  },
  'Deleted is open': async () => {
    await open('src/options/options.html#people');
    await press('Deleted');
    await settled(page, "document.querySelector('.people-row.gone')");
  },
  'an import is shown before it is done': async () => {
    await open('src/options/options.html#data');
    await page.getByLabel('Or paste addresses').fill('Ada Lovelace <ada@ada.example>\nhttps://bo.example');
    await press('Look at these');
    await page.getByText('2 new people').first().waitFor();
  },
  'a field was filled wrong': async () => {
    await open('src/options/options.html#person/nora');
    await page.getByLabel('Address or number').fill('no address');
    await page.keyboard.press('Enter');
    await settled(page, "document.querySelector('[aria-invalid=true]')");
  },
};

describe.each(['light', 'dark'] as const)('with one person, in %s', colorScheme => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme });
    await seed(fondly.inside, { people: [plain('one', 'One Person', Date.now())] });
  });

  it.each([...SCREENS.filter(path => !/nora|long|letter\//.test(path)), 'src/options/options.html#person/one'])(
    '%s has nothing in anybody’s way',
    async path => {
      await open(path);
      await isInNobodysWay();
    },
  );
});

describe('with people', () => {
  beforeAll(() => seed(fondly.inside, withDeleted(Date.now())));

  describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
    beforeAll(() => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));
    afterAll(() => page.emulateMedia({ reducedMotion: 'no-preference' }));

    it.each(SCREENS)('%s has nothing in anybody’s way, and nothing moves', async path => {
      await open(path);
      await isInNobodysWay();
      expect(await page.evaluate(MOVING)).toEqual([]);
    });

    it.each(Object.keys(STATES))('nothing is in anybody’s way when %s', async state => {
      await STATES[state]?.();
      await isInNobodysWay();
    });
  });

  // 320 px are 1280 at 400 %. The popup has the width it asks for, 380 px, and its window follows it.
  it.each(SCREENS.filter(path => !path.includes('/popup/')))(
    '%s fits 320 px without a sideways scroll, with wide text too and at 640 px',
    async path => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(path);
      expect(await page.evaluate(TOO_WIDE)).toEqual([]);
      expect(await page.evaluate(SPACED)).toEqual([]);
      expect(await page.evaluate(TOO_WIDE)).toEqual([]);
      await page.setViewportSize({ width: 640, height: 640 });
      expect(await page.evaluate(TOO_WIDE)).toEqual([]);
    },
  );

  it('the popup holds letters of 25 px', async () => {
    await page.setViewportSize({ width: 380, height: 600 });
    await open('src/popup/popup.html');
    await page.evaluate("document.documentElement.style.fontSize = '25px'");
    expect(await page.evaluate(TOO_WIDE)).toEqual([]);
    expect(await page.evaluate('document.body.getBoundingClientRect().width')).toBeLessThanOrEqual(800);
    await page.setViewportSize({ width: 1180, height: 800 });
  });

  it.each(['path', 'report', 'next'])(
    'the drawings of %s take the reader’s colours where those are forced',
    async name => {
      await page.emulateMedia({ forcedColors: 'active' });
      await open(`src/options/options.html#${name}`);
      expect(await page.evaluate(OWN_COLOURS)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    },
  );

  it('the popup on a page, before and after saving, opened and with its form, is in nobody’s way', async () => {
    const tab = await fondly.context.newPage();
    await tab.goto(PAGES.two);
    const popup = await fondly.pressButton(tab);
    const check = async (): Promise<void> => {
      looked += 1;
      expect(await violations(work => popup.evaluate(work))).toEqual([]);
    };
    await popup.find('heading', /Bo Lindqvist/);
    await check();
    await popup.click('button', 'Add by hand');
    await popup.find('textbox', 'Name');
    await check();
    await popup.close();
    await tab.goto(PAGES.post);
    const saved = await fondly.pressButton(tab);
    await saved.shows('You saved Nora Bellweather');
    looked += 1;
    expect(await violations(work => saved.evaluate(work))).toEqual([]);
    await saved.click('button', /^Open/);
    await saved.find('textbox', 'Your note');
    looked += 1;
    expect(await violations(work => saved.evaluate(work))).toEqual([]);
    await saved.close();
    await tab.close();
  });

  describe.each(['light', 'dark'] as const)('with 300 people more, in %s', colorScheme => {
    beforeAll(async () => {
      await page.emulateMedia({ colorScheme });
      await seed(fondly.inside, { people: crowd(Date.now()) });
    });

    it.each(SCREENS)('%s is in nobody’s way', async path => {
      await open(path);
      await isInNobodysWay();
    });
  });

  it('a store that lost what it held says so, in nobody’s way', async () => {
    await fondly.inside(
      "chrome.storage.local.set({ marker: { generation: 'another', acts: 9, people: 306, lastSavedAt: Date.now() } })",
    );
    await open('src/options/options.html#next');
    await settled(page, "document.querySelector('.lost')");
    await isInNobodysWay();
  });

  it.each(['src/options/options.html#next', 'src/popup/popup.html'])(
    'a store of a newer Fondly is told of on %s, in nobody’s way',
    async path => {
      await page.goto('about:blank');
      await fondly.inside(NEWER);
      await open(path);
      await settled(page, "document.body.innerText.includes('newer Fondly')");
      await isInNobodysWay();
    },
  );
});

describe.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
])('in the language %s', (locale, direction) => {
  it(`runs ${direction}, is in nobody’s way and fits 320 px`, async () => {
    const other = await launch({ proxy: web.port, locale });
    await seed(other.inside, life(Date.now()));
    const tab = await other.context.newPage();
    for (const path of SCREENS) {
      await tab.emulateMedia({ colorScheme: 'dark' });
      await openScreen(tab, other.id, path);
      expect(await violations(work => tab.evaluate(work)), `${path} in dark`).toEqual([]);
      await tab.emulateMedia({ colorScheme: 'light' });
      looked += 2;
      expect(await tab.evaluate('getComputedStyle(document.documentElement).direction'), path).toBe(direction);
      expect(await violations(work => tab.evaluate(work)), path).toEqual([]);
      if (path.includes('/popup/')) continue;
      await tab.setViewportSize({ width: 320, height: 640 });
      expect(await tab.evaluate(TOO_WIDE), path).toEqual([]);
      await tab.setViewportSize({ width: 1180, height: 800 });
    }
    await other.close();
    forget(other.profile);
  });
});

it('needed every decision of what axe leaves open', () =>
  expect(DECISIONS.filter((_, index) => !taken[index]).map(({ of }) => of)).toEqual([]));

it('asked no address for any of this', () => expect(web.strays).toEqual([]));

const NEWER = `new Promise((done, fail) => {
  const asked = indexedDB.open('fondly', 99);
  asked.onsuccess = () => done(asked.result.close());
  asked.onerror = () => fail(asked.error);
})`;

const plain = (id: string, name: string, savedAt: number): Person => ({
  id,
  name,
  places: [{ kind: 'site', url: `https://${id}.example/` }],
  ways: [],
  note: '',
  step: 'reading',
  savedAt,
  changedAt: savedAt,
  rev: 1,
});

const crowd = (now: number): Person[] =>
  Array.from({ length: 300 }, (_, index) => plain(`crowd-${index}`, `Person ${index} of the crowd`, now - index));

function withDeleted(now: number): ReturnType<typeof life> {
  const all = life(now);
  return { ...all, people: [...all.people, { ...plain('gone', 'Gone Person', now), deletedAt: now }] };
}
