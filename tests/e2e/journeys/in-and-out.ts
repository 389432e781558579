import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Screen } from '../harness/screen.ts';
import type { Where } from './there.ts';

const REFUSED: readonly (readonly [name: string, content: string, says: string])[] = [
  ['cut.json', '{"format":"fondly-backup","version":1,"peop', 'the end of the file is missing'],
  ['newer.json', '{"format":"fondly-backup","version":9}', 'newer version of Fondly'],
  ['laughs.opml', '<!DOCTYPE x [<!ENTITY a "ha">]><opml/>', 'It was not opened'],
  ['broken.opml', '<opml><body>', 'not a list of feeds'],
  ['archive.zip', 'PK\u0003\u0004xxxx', 'packed archive'],
];

const FEEDS = '<opml version="2.0"><body><outline text="Dee" xmlUrl="https://dee.example/feed"/></body></opml>';

/** What the buttons under "Take it with you" save, and words that stand in it. */
const SAVED = [
  ['Contacts (vCard 3.0)', 'FN:Chi Chi'],
  ['Contacts (vCard 4.0)', 'VERSION:4.0'],
  ['Table (CSV)', '"Chi Chi"'],
  ['Feeds (OPML)', '<opml version="2.0"'],
  ['Hellos as a calendar (ICS)', 'RRULE:FREQ=WEEKLY'],
] as const;

/** Lists that come in by paste and by file, and files that other programs read. The tests follow each other. */
export function inAndOut(there: Where): void {
  let page: Screen;

  beforeAll(async () => {
    await there().begin({ people: [] });
    page = await there().open('src/options/options.html#data');
  });

  afterAll(() => page.close());

  const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
  const says = (text: string): Promise<void> => page.getByText(text).first().waitFor();
  const goTo = (hash: string): Promise<void> => page.evaluate(`void (location.hash = '${hash}')`);

  /** Gives the page a file, as the user would choose one. */
  const choose = async (name: string, content: string): Promise<void> => {
    const path = join(there().profile, name);
    writeFileSync(path, content);
    await page.getByLabel('Choose a file').setInputFiles(path);
  };

  it('bring in a pasted list after showing it, once, and take it back', async () => {
    await page.getByLabel('Or paste addresses').fill('Ada Lovelace <ada@ada.example>\nhttps://bo.example');
    await press('Look at these');
    await says('2 new people');
    await press('Bring in 2 people');
    await says('2 people came in.');
    await press('Undo');
    await goTo('people');
    await says('Nobody');
    await goTo('data');
  });

  it('ask what the columns of a table mean', async () => {
    await choose('people.csv', 'Name,Shoe size,Homepage\nChi Chi,38,https://chi.example\n');
    await says('What the columns mean');
    await page.getByLabel('Shoe size').selectOption('Your note');
    await press('Go on');
    await press('Bring in 1 person');
    await says('1 person came in.');
  });

  it('refuse files in words', async () => {
    for (const [name, content, text] of REFUSED) {
      await choose(name, content);
      await says(text);
    }
  });

  it('read the feeds of an OPML file', async () => {
    await page.reload();
    await choose('feeds.opml', FEEDS);
    await says('1 new person');
    await press('Cancel');
  });

  it('write files that other programs read', async () => {
    for (const [button, words] of SAVED) {
      const [download] = await Promise.all([page.waitForEvent('download'), press(button)]);
      expect(readFileSync(await download.path(), 'utf8')).toContain(words);
    }
  });
}
