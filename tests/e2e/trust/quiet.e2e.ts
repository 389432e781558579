import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget } from '../harness/chromium.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { life } from './life.ts';
import { launchNoticing } from './noticing.ts';
import { openScreen } from './screen.ts';
import { seed } from './seed.ts';

/**
 * A page that looks for us: every change of its tree (nodes that come and go, attributes, words, in its own shadow tree too), its window,
 * its console, its history, and our files by address.
 */
const probe = (id: string): string => `<!doctype html><html lang="en"><head><title>Tides</title>
<script>
  window.seen = [];
  const before = new Set(Object.getOwnPropertyNames(window));
  const watcher = new MutationObserver(list => { for (const m of list) window.seen.push([m.type, m.attributeName ?? '', m.target.nodeName, ...[...m.addedNodes].map(n => '+' + n.nodeName), ...[...m.removedNodes].map(n => '-' + n.nodeName)].join(' ')); });
  window.watch = () => watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const name of ['log', 'warn', 'error', 'info']) { const own = console[name]; console[name] = (...a) => { window.seen.push('console ' + name); own(...a); }; }
  for (const name of ['pushState', 'replaceState']) { const own = history[name]; history[name] = (...a) => { window.seen.push(name); return own.apply(history, a); }; }
  addEventListener('message', () => window.seen.push('message'));
  addEventListener('error', event => { if (event.message) window.seen.push('error ' + event.message); });
  window.probe = async () => {
    for (const name of Object.getOwnPropertyNames(window)) if (!before.has(name) && !['probe', 'watch', 'fetched'].includes(name)) window.seen.push('window.' + name);
    for (const m of watcher.takeRecords()) window.seen.push(m.type);
    window.fetched = 0;
    for (const path of ['manifest.json', 'content/page.js', 'content/pick.js', 'icons/fondly-16.png', 'src/popup/popup.html', 'src/options/options.html']) {
      await fetch('chrome-extension://${id}/' + path).then(() => { window.fetched += 1; }, () => {});
      await new Promise(done => { const i = new Image(); i.onload = () => { window.fetched += 1; done(); }; i.onerror = done; i.src = 'chrome-extension://${id}/' + path; });
    }
    return { seen: window.seen, fetched: window.fetched, nodes: document.querySelectorAll('*').length };
  };
</script></head><body><article><h1>Tides</h1><p class="byline">By <a rel="author" href="/ada">Ada Oakes</a></p>
<p>${'Words to read. '.repeat(100)}</p></article><script>watch()</script></body></html>`;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const FILE = join(tmpdir(), `fondly-file-${process.pid}.html`);

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  web = await openWeb();
  fondly = await launchNoticing({ proxy: web.port });
  web.serve('https://probe.example/one', probe(fondly.id));
  web.serve(
    'https://frames.example/',
    `<!doctype html><title>Frames</title>
    ${['popup/popup', 'options/options', 'welcome/welcome'].map(path => `<iframe src="chrome-extension://${fondly.id}/src/${path}.html"></iframe>`).join('')}`,
  );
  web.mayMiss('https://nowhere.example/');
  web.serve('https://files.example/paper.pdf', '%PDF-1.4\n%%EOF', 'application/pdf');
  web.serve('https://files.example/list.xml', '<list><author>Ada Oakes</author></list>', 'text/xml');
  web.serve('https://files.example/photo.png', PIXEL, 'image/png');
  writeFileSync(FILE, '<title>A file</title><p class="byline">By <a rel="author" href="/ada">Ada Oakes</a></p>');
  await seed(fondly.inside, life(Date.now()));
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
  rmSync(FILE, { force: true });
});

const visit = async (address: string): Promise<Page> => {
  const page = await fondly.context.newPage();
  await page.goto(address);
  return page;
};

describe('a page', () => {
  it('cannot see that Fondly read it, by itself and on the click', async () => {
    const page = await visit('https://probe.example/one');
    await page.waitForTimeout(1_500);
    const popup = await fondly.pressButton(page);
    await popup.find('heading', 'Ada Oakes');
    await popup.close();
    const found = (await page.evaluate('window.probe()')) as { seen: string[]; fetched: number };
    console.log(`page probe: ${found.seen.length} traces, ${found.fetched} of 12 files of ours reached`);
    expect(found.seen).toEqual([]);
    expect(found.fetched).toBe(0);
    // A page that looks this hard does see a change, of any kind.
    await page.evaluate(
      `document.body.title = 'x'; document.querySelector('h1').firstChild.data = 'y'; document.body.lastChild.remove()`,
    );
    expect(((await page.evaluate('window.probe()')) as { seen: string[] }).seen.length).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it('cannot show a screen of ours in a frame', async () => {
    const page = await visit('https://frames.example/');
    await page.waitForTimeout(1_000);
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map(frame => frame.evaluate('document.getElementById("app") !== null').catch(() => false)),
    );
    expect(shown).toHaveLength(3);
    expect(shown.filter(Boolean)).toEqual([]);
    await page.close();
  });

  it('cannot talk to Fondly', async () => {
    const page = await visit('https://probe.example/one');
    const has = await page.evaluate(
      'typeof chrome !== "undefined" && typeof chrome.runtime !== "undefined" && typeof chrome.runtime.sendMessage',
    );
    expect(has).toBe(false);
    await page.close();
  });
});

describe('where nobody may look', () => {
  const OWN = 'This is one of the browser’s own pages. Open somebody’s blog or profile and click again.';
  const SHUT = 'The browser does not let extensions read this page. You can still add somebody by hand.';
  const SILENT = 'This page does not say who made it. If you know, add them by hand.';
  const KINDS: readonly (readonly [address: string, says: string])[] = [
    ['chrome://version/', OWN],
    ['chrome://extensions/', OWN],
    ['chrome://settings/', OWN],
    ['about:blank', OWN],
    ['data:text/html,<title>Data</title>By Ada Oakes', OWN],
    ['view-source:https://probe.example/one', OWN],
    ['https://nowhere.example/', SHUT],
    ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', OWN],
    ['https://files.example/paper.pdf', SILENT],
    ['https://files.example/list.xml', SILENT],
    ['https://files.example/photo.png', SILENT],
    [`file://${FILE}`, SHUT],
  ];

  it.each(KINDS)('%s the popup says why in a sentence and offers the form', async (address, says) => {
    const page = await fondly.context.newPage();
    await page.goto(address).catch(() => undefined);
    const popup = await fondly.pressButton(page);
    await popup.shows(says);
    // Nobody from the page before is left standing.
    expect(await popup.text()).not.toContain('Ada Oakes');
    await popup.click('button', 'Add by hand');
    await popup.find('textbox', 'Name');
    await popup.close();
    await page.close();
  });
});

/** Where the browser keeps which pages one was on. Of Fondly's own database, which holds letters, this says nothing. */
const HISTORY =
  /^(?:History|Sessions|Session Storage|Visited Links|Web Data|Favicons|Top Sites|Shortcuts|Network Action Predictor)/;

function historyHolds(words: string): string[] {
  const folder = join(fondly.profile, 'Default');
  const wide = Buffer.from(words, 'utf16le');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => HISTORY.test(name) && statSync(join(folder, name)).isFile())
    .filter(name => {
      const bytes = readFileSync(join(folder, name));
      return bytes.includes(words) || bytes.includes(wide);
    });
}

describe('a letter', () => {
  const SERVICES = [
    ['Gmail', 'https://mail.google.com/mail/?*'],
    ['Outlook', 'https://outlook.live.com/mail/deeplink/compose?*'],
    ['Fastmail', 'https://app.fastmail.com/mail/compose?*'],
    ['Proton', 'https://mail.proton.me/u/0/inbox'],
  ] as const;

  it('never puts its words into a web address, and none of them is in the history of the browser', async () => {
    const page = await fondly.context.newPage();
    await openScreen(page, fondly.id, 'src/options/options.html#letter/draft-letter');
    await page.getByText('More', { exact: true }).click();
    for (const [name, address] of SERVICES) {
      web.serve(address, '<title>Mail</title>');
      const [compose] = await Promise.all([
        fondly.context.waitForEvent('page'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      await expect.poll(() => compose.url(), { timeout: 10_000 }).toContain(address.replace('*', ''));
      expect(compose.url()).not.toMatch(/decided|kettle|body=/);
      await compose.close();
    }
    await fondly.close();
    // A search that finds nothing anywhere would pass: the recipient and the subject are in an address, and so in the history.
    expect(
      historyHolds('nora@armchair.example').length + historyHolds('nora%40armchair.example').length,
    ).toBeGreaterThan(0);
    expect(['kettle', 'made on an ordinary', 'slowly and on purpose'].flatMap(historyHolds)).toEqual([]);
    console.log(`${SERVICES.length} mail services opened: no word of the letter in the browser’s history on the disk`);
  });
});

it('asks no address but those the test opened', () => {
  expect(web.strays).toEqual([]);
});
