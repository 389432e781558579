import { beforeAll, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import type { Screen } from '../harness/screen.ts';
import { life } from '../trust/life.ts';
import type { Where } from './there.ts';

/** Writes into a field as a keyboard does, at a given moment. */
const writing = (label: string, text: string, at: number): string => `(async () => {
  const field = [...document.querySelectorAll('label')].find(it => it.textContent === ${JSON.stringify(label)}).control;
  await new Promise(done => setTimeout(done, ${at} - Date.now() - 20));
  while (Date.now() < ${at});
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
})()`;

type Words = readonly [label: string, text: string];

/** One person, open in two windows, edited in both in the same moment. The tests follow each other. */
export function twoWindows(there: Where): void {
  let one: Screen;
  let other: Screen;

  const opened = async (): Promise<Screen> => {
    const page = await there().open('src/options/options.html#person/nora');
    await page.getByLabel('Your note').waitFor();
    return page;
  };

  beforeAll(async () => {
    await there().begin(life(Date.now()));
    [one, other] = [await opened(), await opened()];
  });

  /** Both windows are written into before either can have heard of the other. */
  const atOnce = async (mine: Words, theirs: Words): Promise<void> => {
    const at = Date.now() + 500;
    await Promise.all([one.evaluate(writing(...mine, at)), other.evaluate(writing(...theirs, at))]);
  };

  const stored = (): Promise<Readonly<Record<string, unknown>>> =>
    there().inside(`new Promise(done => {
      const asked = indexedDB.open('fondly');
      asked.onsuccess = () => {
        const got = asked.result.transaction('people').objectStore('people').get('nora');
        got.onsuccess = () => { asked.result.close(); done(got.result); };
      };
    })`);

  it('that change different things make one record with both', async () => {
    await atOnce(['Your note', 'Reads aloud.'], ['Where they live', 'Porto']);
    await until('both edits', async () => {
      const { note, location } = await stored();
      return note === 'Reads aloud.' && location === 'Porto';
    });
    for (const page of [one, other])
      await until('both in each window', async () => {
        const fields = ['Your note', 'Where they live'].map(label => page.getByLabel(label).inputValue());
        return (await Promise.all(fields)).join() === 'Reads aloud.,Porto';
      });
  });

  it('that rewrite the same words show both texts, keep each until one has chosen, and both where one wants both', async () => {
    await atOnce(['Your note', 'Here: weather.'], ['Your note', 'There: chess.']);
    const clash = (page: Screen) =>
      page.getByRole('region', { name: 'Another window wrote here too. Which words stay?' });
    const page = await until('both texts in one window', async () => {
      for (const window of [one, other]) if ((await clash(window).count()) > 0) return window;
      return undefined;
    });
    const shown = await clash(page).first().innerText();
    expect(shown).toContain('Here: weather.');
    expect(shown).toContain('There: chess.');
    expect(['Here: weather.', 'There: chess.']).toContain((await stored())['note']);
    await page.getByRole('button', { name: 'Keep both' }).click();
    await clash(page).first().waitFor({ state: 'detached' });
    await until('both on the disk', async () => {
      const note = String((await stored())['note']);
      return note.includes('Here: weather.') && note.includes('There: chess.');
    });
    for (const window of [one, other])
      await until('both in each window', async () => {
        const note = await window.getByLabel('Your note').inputValue();
        return note.includes('Here: weather.') && note.includes('There: chess.');
      });
  });
}
