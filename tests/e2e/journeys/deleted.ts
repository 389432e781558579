import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import type { Screen } from '../harness/screen.ts';
import { life } from '../trust/life.ts';
import type { Where } from './there.ts';

const MANY = 10_000;

/** Ten thousand people who were deleted. The tests follow each other. */
export function deleted(there: Where): void {
  let page: Screen;

  beforeAll(async () => {
    const now = Date.now();
    const { people, ...rest } = life(now);
    const [nora] = people;
    if (!nora) throw new Error('nobody to copy');
    const gone = Array.from({ length: MANY }, (_, i) => ({
      ...nora,
      id: `gone${i}`,
      name: `Gone ${i}`,
      places: [],
      ways: [],
      deletedAt: now - i,
    }));
    await there().begin({ ...rest, people: [...people, ...gone] });
    page = await there().open('src/options/options.html#people');
    await until('the place where things are said', async () =>
      Boolean(await page.evaluate("!!document.querySelector('.toasts')")),
    );
    // What is said on the way is gone again before a test could look for it.
    await page.evaluate(`globalThis.heard = [];
      new MutationObserver(() => heard.push(document.querySelector('.toasts').innerText))
        .observe(document.querySelector('.toasts'), { childList: true, subtree: true, characterData: true })`);
  });

  afterAll(() => page.close());

  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const says = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
  const heard = (words: string): Promise<unknown> =>
    until(`"${words}" to be said`, async () =>
      ((await page.evaluate('heard')) as string[]).some(it => it.includes(words)),
    );
  const list = () => page.getByRole('list', { name: 'Deleted' });

  it('draws the rows one sees, last deleted first, and is walked by keys', async () => {
    await press('Deleted');
    await list()
      .getByRole('link', { name: /^Gone 0 / })
      .waitFor();
    const rows = list().getByRole('listitem');
    expect(await rows.count()).toBeLessThan(60);
    expect(await rows.first().getAttribute('aria-setsize')).toBe(String(MANY));
    await list().getByRole('link').first().focus();
    await page.keyboard.press('End');
    await list()
      .getByRole('link', { name: /^Gone 9999 / })
      .waitFor();
    expect(await rows.count()).toBeLessThan(60);
    await page.keyboard.press('Home');
  });

  it('brings one back, and deletes two for good after asking', async () => {
    await press('Bring back Gone 0');
    await says('Gone 0 is back');
    await page.getByRole('button', { name: 'Bring back Gone 0', exact: true }).waitFor({ state: 'detached' });
    await page.getByLabel('Select Gone 1', { exact: true }).check();
    await page.getByLabel('Select Gone 2', { exact: true }).check();
    await says('2 people selected');
    await press('Delete for good');
    const question = page.getByRole('dialog', { name: 'Delete for good?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await page.getByLabel('Select Gone 1', { exact: true }).waitFor();
    await press('Delete for good');
    await question.getByRole('button', { name: 'Delete for good' }).click();
    await says('Deleted for good');
    await page.getByLabel('Select Gone 1', { exact: true }).waitFor({ state: 'detached' });
    await page.getByLabel('Select Gone 3', { exact: true }).waitFor();
  });

  it('brings all back and deletes all again, saying how far it has come', async () => {
    await page.getByLabel('Select all').check();
    await says('9,997 people selected');
    const back = performance.now();
    await press('Bring back');
    await says('Nobody is in Deleted');
    console.log(`bringing back 9,997 people: ${Math.round(performance.now() - back)} ms`);
    await heard('of 9,997');
    await heard('Back in your list: 9,997');
    await press('Back to everybody');
    // The first screen of the list is there before the rest of it.
    const first = page.getByRole('list', { name: 'People' }).getByRole('listitem').first();
    await until('the whole list', async () => (await first.getAttribute('aria-setsize')) === '10004');
    await page.getByLabel('Select all').check();
    const start = performance.now();
    await press('Delete');
    await heard('Deleting:');
    await heard('Deleted 10,004 people');
    console.log(`deleting 10,004 people: ${Math.round(performance.now() - start)} ms`);
    await press('Deleted');
    await page.getByLabel('Select all').check();
    const last = performance.now();
    await press('Delete for good');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
    await says('Nobody is in Deleted');
    console.log(`deleting them for good: ${Math.round(performance.now() - last)} ms`);
  });
}
