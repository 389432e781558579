import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forget } from '../harness/chromium.ts';
import { type FondlyInFirefox, launchFirefox } from '../harness/firefox.ts';
import { until } from '../harness/popup.ts';
import type { Screen } from '../harness/screen.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { HOSTILE_XML } from '../hostile-xml.ts';
import { life } from './life.ts';
import { seed } from './seed.ts';

let web: Web;
let fondly: FondlyInFirefox;
let page: Screen;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launchFirefox({ proxy: web.port });
  page = await fondly.open('src/options/options.html#data');
  await seed(work => page.evaluate(work), life(Date.now()));
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

/** Everybody in the store, as text. */
const PEOPLE = `new Promise(done => {
  const asked = indexedDB.open('fondly');
  asked.onsuccess = () => {
    const all = asked.result.transaction('people').objectStore('people').getAll();
    all.onsuccess = () => { asked.result.close(); done(JSON.stringify(all.result)); };
  };
})`;

/** Gives the page, loaded anew, a file. @returns what it says once it has an answer, and after how many ms */
async function answerTo(path: string): Promise<{ readonly says: string; readonly ms: number }> {
  await page.reload();
  await page.getByLabel('Choose a file').waitFor({ state: 'attached' });
  const start = performance.now();
  await page.getByLabel('Choose a file').setInputFiles(path);
  const says = await until('an answer', () =>
    page.evaluate<string | false>(
      `document.querySelector('.data-step:not(:has(progress)), [role=alert] .note-line') ? document.body.innerText : false`,
    ),
  );
  return { says, ms: performance.now() - start };
}

it('meets twelve hostile XML files in Firefox with words, in time, and the store stays as it was', async () => {
  const before = await page.evaluate(PEOPLE);
  const times: number[] = [];
  for (const [name, content, answer] of HOSTILE_XML) {
    const path = join(fondly.profile, `${name}.opml`);
    writeFileSync(path, content);
    const { says, ms } = await answerTo(path);
    expect(says, name).toContain(answer);
    // 2 s on a machine with nothing else to do; the tests share theirs.
    expect(ms, name).toBeLessThan(10_000);
    times.push(ms);
  }
  expect(String(before).length).toBeGreaterThan(100);
  expect(await page.evaluate(PEOPLE)).toBe(before);
  console.log(`${times.length} hostile XML files in Firefox, the slowest ${Math.max(...times).toFixed(0)} ms`);
});
