import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Screen } from '../harness/screen.ts';
import { PAGES, servePages } from '../pages.ts';
import { life } from '../trust/life.ts';
import type { Where } from './there.ts';

const NEWER = `new Promise((done, fail) => {
  const asked = indexedDB.open('fondly', 99);
  asked.onupgradeneeded = () => asked.result.createObjectStore('dreams');
  asked.onsuccess = () => done(asked.result.close());
  asked.onerror = () => fail(asked.error);
})`;

/**
 * A newer Fondly in another window, and then this older one on what it left. The tests follow each other, and no journey can
 * follow them: the store stays the newer one's.
 */
export function versions(there: Where): void {
  let old: Screen;

  beforeAll(async () => {
    servePages(there().web);
    await there().begin(life(Date.now()));
    old = await there().open('src/options/options.html#person/nora');
    await old.getByRole('heading', { name: 'Nora Bellweather' }).waitFor();
  });

  afterAll(() => old.close());

  it('gives way at once to a newer version, says that the page is outdated, and leaves what is typed in it', async () => {
    await old.getByLabel('Your note').fill('Typed before the update.');
    await there().inside(NEWER);
    await old.getByRole('alert').filter({ hasText: 'Fondly was updated in another window.' }).waitFor();
    await old.getByLabel('Your note').fill('Typed after the update.');
    await old.getByRole('status').getByText('saved by a newer version of Fondly').waitFor();
    expect(await old.getByLabel('Your note').inputValue()).toBe('Typed after the update.');
  });

  it('says on every screen that a newer version wrote the list, and gives its rows as a file', async () => {
    await old.getByRole('button', { name: 'Load it anew' }).click();
    for (const hash of ['person/nora', 'next', 'people', 'data']) {
      await old.evaluate(`void (location.hash = '${hash}')`);
      await old.getByRole('heading', { name: 'Saved by a newer Fondly' }).waitFor();
    }
    await old.getByText('Nothing is lost: please update this one.').waitFor();
    const [download] = await Promise.all([
      old.waitForEvent('download'),
      old.getByRole('button', { name: 'Save what is here as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^fondly-raw-\d{4}-\d\d-\d\d\.json$/);
    const raw = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(raw).toMatchObject({ format: 'fondly-raw', version: 99 });
    const nora = raw.shelves.people.find((person: { id: string }) => person.id === 'nora');
    expect(nora).toMatchObject({ name: 'Nora Bellweather', note: 'Typed before the update.' });
  });

  it('says so in the popup, with the way to the file', async () => {
    const page = await there().visit(PAGES.post);
    const popup = await there().pressButton(page);
    await popup.shows('Saved by a newer Fondly');
    expect(await popup.text()).not.toContain('could not be read');
    await popup.find('button', 'What now');
    expect((await popup.statuses()).join('')).not.toContain('Something went wrong');
    await popup.close();
  });

  it('leaves the newer database alone', async () => {
    const left = await there().inside(`indexedDB.databases()`);
    expect(left).toContainEqual({ name: 'fondly', version: 99 });
  });
}
