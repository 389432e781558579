import { beforeAll, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import { servePages } from '../pages.ts';
import { NOTICING, type Where } from './there.ts';

const PIECES = [1, 2, 3].map(number => `https://tides.example/piece-${number}`);
/** Short, so that the half of it that reading asks for is on the screen. */
const piece = `<!doctype html><html lang="en"><head><title>On tides</title><meta name="author" content="Maren Holt"></head>
  <body><article class="h-entry"><h1>On tides</h1>
  <p>By <a class="p-author h-card" rel="author" href="https://tides.example/about">Maren Holt</a></p><p>They come and go.</p></article></body></html>`;

const RETURNED = 'You have read 3 pieces by Maren Holt';

/**
 * The private tally from pages really read to the switch that forgets them, with Fondly allowed to notice. The tests follow
 * each other.
 */
export function tally(there: Where): void {
  beforeAll(async () => {
    const { web, begin } = there();
    servePages(web);
    for (const address of PIECES) web.serve(address, piece);
    await begin({ people: [], settings: NOTICING });
  });

  /** Runs a body on the shelf of the tally, with `rows` as they lie there. */
  const onShelf = <T>(body: string): Promise<T> =>
    there().inside<T>(`new Promise(done => {
      const opening = indexedDB.open('fondly');
      opening.onsuccess = () => {
        const tx = opening.result.transaction('tally', 'readwrite');
        const asked = tx.objectStore('tally').getAll();
        let answer;
        asked.onsuccess = () => { const rows = asked.result; answer = (() => { ${body} })(); };
        tx.oncomplete = () => { opening.result.close(); done(answer); };
      };
    })`);

  const counted = (): Promise<number> =>
    onShelf<number>('return rows.reduce((sum, row) => sum + row.pieces.length, 0)');

  /** Two more pieces, as addresses alone: the way they were kept at first. Reading takes its time; once is enough. */
  const readTwoMore = (): Promise<void> =>
    onShelf(`for (const row of rows)
      tx.objectStore('tally').put({ ...row, pieces: [...row.pieces, ...${JSON.stringify(PIECES.slice(1))}] });`);

  const popupSays = async (): Promise<string> => {
    const page = await there().visit(PIECES[0] ?? '');
    const popup = await there().pressButton(page);
    await popup.find('heading', 'Maren Holt');
    const text = await popup.text();
    await popup.close();
    await page.close();
    return text;
  };

  const nextSays = async (): Promise<string> => {
    const page = await there().open('src/options/options.html#next');
    await page.getByRole('main').getByRole('heading').nth(1).waitFor();
    const text = await page.getByRole('main').innerText();
    await page.close();
    return text;
  };

  it('says in the popup and in Who’s next whose pieces were read', async () => {
    const page = await there().visit(PIECES[0] ?? '');
    await page.bringToFront();
    await until('a piece to be read', async () => (await counted()) === 1);
    await page.close();
    await readTwoMore();
    expect(await popupSays()).toContain(RETURNED);
    expect(await nextSays()).toContain(RETURNED);
  });

  it('keeps nothing of it once it is switched off', async () => {
    const settings = await there().open('src/options/options.html#settings');
    await settings.getByLabel('Notice whose writing I come back to').uncheck();
    await until('an empty tally', async () => (await counted()) === 0);
    await settings.close();
    expect(await popupSays()).not.toContain('pieces by');
    expect(await nextSays()).not.toContain('pieces by');
  });
}
