/** Every button of every screen is pressed by keyboard, one after another, and none leaves the keyboard nowhere. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { keyboardOf } from '../harness/keyboard.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { life, SCREENS } from './life.ts';
import { openScreen } from './screen.ts';
import { seed } from './seed.ts';

let web: Web;
let fondly: Fondly;
let page: Page;
let pressed = 0;

beforeAll(async () => {
  web = await openWeb();
  web.serve('https://mail.google.com/mail/?*', '<title>Mail</title>');
  fondly = await launch({ proxy: web.port });
  await fondly.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await fondly.context.newPage();
});

afterAll(async () => {
  console.log(`${pressed} buttons pressed`);
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

const BUTTONS = "[...document.querySelectorAll('main button:enabled')].filter(e => e.checkVisibility())";
const nameAt = (index: number): string =>
  `(() => { const e = ${BUTTONS}[${index}]; return e && (e.getAttribute('aria-label') ?? e.textContent).trim(); })()`;

/** What was answered for the week is open again. */
const NO_HELLOS = `new Promise((done, fail) => {
  const asked = indexedDB.open('fondly');
  asked.onsuccess = () => {
    const tx = asked.result.transaction('hellos', 'readwrite');
    tx.objectStore('hellos').clear();
    tx.oncomplete = () => done(asked.result.close());
  };
  asked.onerror = () => fail(asked.error);
})`;

/** Leads out of the browser: to a mail program, to a page, to a window of the system. */
const LEADS_OUT = /mail app|Gmail|Outlook|Fastmail|Proton|Notice|Choose a folder|Save|^Open |armchair|notification/i;

it.each(SCREENS.filter(path => path.includes('/options/')))('%s', async path => {
  const keys = keyboardOf(page);
  const lost: string[] = [];
  for (let index = 0; ; index++) {
    await fondly.inside(NO_HELLOS);
    await seed(fondly.inside, life(Date.now()));
    await openScreen(page, fondly.id, path);
    await keys.rest();
    const name = (await page.evaluate(nameAt(index))) as string | undefined;
    if (name === undefined) break;
    if (LEADS_OUT.test(name)) continue;
    await page.evaluate(`${BUTTONS}[${index}].focus()`);
    await keys.press('Enter');
    await keys.rest();
    pressed += 1;
    if ((await keys.at()) === 'nothing') lost.push(name);
  }
  expect(lost).toEqual([]);
});
