import { expect, it } from 'vitest';
import { launch } from '../harness/chromium.ts';
import { until } from '../harness/popup.ts';
import { openWeb } from '../harness/web.ts';
import { count, killBrowser, ripen, withProfile } from './workbench.ts';

const RUNS = count(40, 3);

const FIRST = ['Nora', 'Ewan', 'Mirela', 'Tadeo', 'Ingrid', 'Kofi', 'Yuki', 'Lucan'];
const LAST = ['Bellweather', 'Ashgrove', 'Vantongeren', 'Quillfeather', 'Marlowe-Hart'];
const nameOf = (run: number): string =>
  `${FIRST[run % FIRST.length]} ${LAST[Math.floor(run / FIRST.length) % LAST.length]}`;

const post = (
  name: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On looms</title>
  <meta name="author" content="${name}"><link rel="me author" href="/about"></head><body><article><h1>On looms</h1>
  <p class="byline">by <a rel="author" href="/about">${name}</a></p><p>${'The loom weaves flowers and leaves. '.repeat(60)}</p>
  </article></body></html>`;

/** Names on disk, read past the extension's own code. */
const NAMES = `new Promise((done, fail) => {
  const opening = indexedDB.open('fondly');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('people').objectStore('people').getAll();
    reading.onsuccess = () => done(reading.result.map(person => person.name));
    reading.onerror = () => fail(reading.error);
  };
})`;

it(
  'a person is there after the browser was killed right after "Saved" was shown',
  async () => {
    const web = await openWeb();
    let kept = 0;
    await withProfile(async profile => {
      const names: string[] = [];
      await ripen(() => launch({ profile, proxy: web.port }));
      for (let run = 0; run < RUNS; run++) {
        const name = nameOf(run);
        const address = `https://writer${run}.example/on-looms`;
        web.serve(address, post(name));
        const fondly = await launch({ profile, proxy: web.port });
        if (run > 0) expect(await fondly.inside<string[]>(NAMES)).toEqual(expect.arrayContaining(names));
        const page = await fondly.context.newPage();
        await page.goto(address);
        const popup = await fondly.pressButton(page);
        await popup.click('button', 'Save');
        await until('"Saved"', async () => (await popup.statuses()).some(text => text.includes('Saved')));
        killBrowser(profile);
        names.push(name);
        await fondly.context.close().catch(() => undefined);
      }
      const fondly = await launch({ profile, proxy: web.port });
      expect(await fondly.inside<string[]>(NAMES)).toEqual(expect.arrayContaining(names));
      kept = names.length;
      await fondly.close();
    });
    await web.close();
    console.log(`killed right after "Saved": ${kept} of ${RUNS} people there`);
  },
  RUNS * 30_000 + 60_000,
);
