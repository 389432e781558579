import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowNoticing, type Fondly, forget, keepInstalled, launch } from './harness/chromium.ts';
import { until } from './harness/popup.ts';
import { openWeb, type Web } from './harness/web.ts';
import { APP, APP_PAGE, PAGES, servePages } from './pages.ts';

/**
 * The whole loop, from a page being read to a report, in one browser profile that is closed and opened again on the way.
 * The tests of this file follow each other.
 */

let web: Web;
let fondly: Fondly;

const GMAIL = /^https:\/\/mail\.google\.com\/mail\//;

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
  web.serve(APP, APP_PAGE);
  fondly = await launch({ proxy: web.port });
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

async function visit(address: string): Promise<Page> {
  const page = await fondly.context.newPage();
  await page.goto(address);
  return page;
}

async function save(address: string): Promise<void> {
  const page = await visit(address);
  const popup = await fondly.pressButton(page);
  await popup.click('button', 'Save');
  await popup.shows('Saved');
  await popup.close();
  await page.close();
}

const options = (hash: string): Promise<Page> => fondly.open(`src/options/options.html#${hash}`);
const badge = (): Promise<string> => fondly.inside<string>('chrome.action.getBadgeText({})');

async function badgeIs(text: string): Promise<void> {
  await until(`the badge to be "${text}"`, async () => (await badge()) === text);
}

/** What the toolbar button says on hover in the tab of a page. */
async function titleOn(address: string): Promise<string> {
  return fondly.inside<string>(`(async () => {
    for (const tab of await chrome.tabs.query({})) {
      if (tab.url === ${JSON.stringify(address)}) return chrome.action.getTitle({ tabId: tab.id });
    }
    return '';
  })()`);
}

async function titleSays(address: string, words: string): Promise<void> {
  await until(`the button to say "${words}"`, async () => (await titleOn(address)).includes(words));
}

/** The tab of a page, to be asked for when the browser does not tell addresses any more. */
const tabAt = (address: string): Promise<number> =>
  fondly.inside<number>(
    `chrome.tabs.query({}).then(tabs => tabs.find(tab => tab.url === ${JSON.stringify(address)}).id)`,
  );

async function tabSays(tab: number, words: RegExp): Promise<void> {
  await until(`the button to say ${words}`, async () =>
    words.test(await fondly.inside<string>(`chrome.action.getTitle({ tabId: ${tab} })`)),
  );
}

/** What the script in a tab says of its page when nobody clicked. */
const readUnasked = (tab: number): Promise<unknown> =>
  fondly.inside(
    `chrome.tabs.sendMessage(${tab}, { fondly: 1, name: 'readPage', argument: { asked: false } }).then(said => said ?? null)`,
  );

async function makeDueToday(): Promise<void> {
  const page = await options('settings');
  await page.getByLabel('A hello', { exact: true }).selectOption({ label: 'Every day' });
  await page.getByLabel('From', { exact: true }).selectOption({ index: 0 });
  await badgeIs('•');
  await page.close();
}

describe('the whole loop', () => {
  it('saves an author of a post and a profile, and opens from the popup', async () => {
    await save(PAGES.post);
    await save(PAGES.x);
    const page = await options('people');
    await page.getByRole('link', { name: /Nora Bellweather/ }).waitFor();
    await page.getByRole('link', { name: /Zora Whitlock/ }).waitFor();
    await page.close();
  });

  it('keeps a note and everything else when the browser is restarted', async () => {
    const page = await visit(PAGES.none);
    const popup = await fondly.pressButton(page);
    await popup.click('button', /^Nora Bellweather/);
    await popup.fill('textbox', 'Your note', 'Her posts got me to swim in October.');
    await until('the note in the store', () =>
      popup.evaluate<boolean>(`new Promise(done => {
        const opening = indexedDB.open('fondly');
        opening.onsuccess = () => {
          const all = opening.result.transaction('people').objectStore('people').getAll();
          all.onsuccess = () => done(all.result.some(person => person.note.includes('swim in October')));
        };
      })`),
    );
    await popup.close();
    await page.close();
    const { profile, id } = fondly;
    await fondly.close();
    keepInstalled(profile, id);
    allowNoticing(profile, id);
    fondly = await launch({ proxy: web.port, profile, isInstalled: true });
    const people = await options('people');
    await people.getByRole('link', { name: /Nora Bellweather/ }).click();
    const note = people.getByRole('textbox', { name: 'Your note' });
    await until('the note', async () => (await note.inputValue()) === 'Her posts got me to swim in October.');
    await people.close();
  });

  it('lights up by itself once allowed, on tabs that were open before, and differently for somebody saved', async () => {
    const saved = await visit(PAGES.post);
    const other = await visit(PAGES.two);
    const settings = await options('settings');
    await settings.getByLabel('Notice people while I read').check();
    await titleSays(PAGES.post, 'you saved Nora Bellweather');
    await titleSays(PAGES.two, 'this page is by Virginia Oakes and Bo Lindqvist');
    await Promise.all([saved.close(), other.close(), settings.close()]);
  });

  it('follows an app from page to page', async () => {
    const page = await visit('https://reader.example/');
    await page.evaluate(`go('/one', 'On tides', 'Maren Holt')`);
    await titleSays('https://reader.example/one', 'Maren Holt');
    await page.evaluate(`go('/two', 'On kelp', 'Piet Vos')`);
    await titleSays('https://reader.example/two', 'Piet Vos');
    await page.evaluate(`go('/settings', 'Settings', '')`);
    await until('nobody', async () => (await titleOn('https://reader.example/settings')) === 'Fondly');
    await page.close();
  });

  it('stops in a tab that stays open: when switched off, and on a site never looked at', async () => {
    const page = await visit('https://reader.example/');
    await page.evaluate(`go('/three', 'On eels', 'Ines Tolmer')`);
    await titleSays('https://reader.example/three', 'Ines Tolmer');
    const tab = await tabAt('https://reader.example/three');
    const settings = await options('settings');
    const notice = settings.getByLabel('Notice people while I read');
    // Not `check`: the box follows the browser's answer, a moment after the click.
    await notice.click();
    await tabSays(tab, /^Fondly$/);
    await page.evaluate(`go('/four', 'On gulls', 'Rune Aalto')`);
    expect(await readUnasked(tab)).toBeNull();
    await notice.click();
    await tabSays(tab, /this page is by Rune Aalto/);
    await settings.getByRole('textbox', { name: 'A site, like bank.example' }).fill('reader.example');
    await settings.getByRole('button', { name: 'Add', exact: true }).click();
    await tabSays(tab, /^Fondly$/);
    await settings.getByRole('button', { name: 'Remove reader.example' }).click();
    await tabSays(tab, /this page is by Rune Aalto/);
    await Promise.all([page.close(), settings.close()]);
  });

  it('proposes one person with reasons when a hello is due, also after the worker was stopped', async () => {
    await makeDueToday();
    await fondly.stopWorker();
    const page = await options('next');
    await page.getByRole('button', { name: 'Write hello' }).waitFor();
    const [first] = await page.getByRole('article').getByRole('heading').allInnerTexts();
    expect(await page.getByRole('article').getByRole('listitem').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Someone else' }).click();
    await until('somebody else', async () => {
      const [now] = await page.getByRole('article').getByRole('heading').allInnerTexts();
      return now !== undefined && now !== first;
    });
    await page.getByRole('button', { name: 'Not this week' }).click();
    await badgeIs('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await badgeIs('•');
    await page.close();
  });

  it('is due again after a true restart, with the worker stopped in between', async () => {
    const { profile } = fondly;
    await fondly.close();
    fondly = await launch({ proxy: web.port, profile, isInstalled: true });
    await badgeIs('•');
    await fondly.stopWorker();
    expect(await badge()).toBe('•');
  });

  it('hands the letter to a mail service without its words, and is done when it was sent', async () => {
    web.serve('https://mail.google.com/mail/?*', '<title>Mail</title>');
    const people = await options('people');
    await people.getByRole('link', { name: /Nora Bellweather/ }).click();
    await people
      .getByRole('button', { name: 'Write hello' })
      .or(people.getByRole('link', { name: 'Write hello' }))
      .click();
    const letter = people.getByRole('textbox', { name: 'Letter', exact: true });
    await letter.waitFor();
    expect(await people.getByRole('textbox', { name: 'To' }).inputValue()).toBe('nora@armchair.example');
    expect(await letter.inputValue()).toContain('Nora');
    await letter.fill('Hello Nora,\n\nYour swimmers took me into the sea in October. Thank you.\n\nSam');
    await people.getByRole('textbox', { name: 'Subject' }).fill('Your swimmers & me');
    await fondly.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [compose] = await Promise.all([
      fondly.context.waitForEvent('page'),
      people.getByRole('button', { name: 'Gmail' }).click(),
    ]);
    await until('the compose address', async () => GMAIL.test(compose.url()));
    const address = new URL(compose.url());
    expect(address.searchParams.get('to')).toBe('nora@armchair.example');
    expect(address.searchParams.get('su')).toBe('Your swimmers & me');
    expect(address.href).not.toContain('October');
    await compose.close();
    expect(await people.evaluate(() => navigator.clipboard.readText())).toContain('Your swimmers took me');
    await people.getByRole('button', { name: 'I sent it' }).click();
    await badgeIs('');
    await people.close();
  });

  it('takes the report and gives the text for the one who took the challenge too', async () => {
    const page = await options('report');
    await page.getByRole('button', { name: 'They answered' }).click();
    await page.getByText('Noted for Nora Bellweather').waitFor();
    const text = page.getByRole('textbox', { name: 'Your report' });
    await until('a report', async () => (await text.inputValue()).length > 20);
    await page.close();
    const people = await options('people');
    await people.getByRole('link', { name: /Nora Bellweather/ }).click();
    await people.getByRole('listitem').filter({ hasText: 'They answered' }).first().waitFor();
    await people.close();
  });

  it('asked for nothing but the pages the test opened', () => {
    expect(web.strays).toEqual([]);
  });
});
