/**
 * TRUST T25: what is kept of a selection is what was seen of it. Each page hides something in what the reader selects.
 * No headless browser opens a context menu, so the browser's own event is dispatched in the worker.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { until } from '../harness/popup.ts';
import { openWeb, type Web } from '../harness/web.ts';

const SEEN = 'These words were seen by the reader.';
const LURE = 'LURE buy this at evil dot example';

/** What stands between the two halves of what is seen; `says` where the trap itself is to be kept. */
interface Trap {
  readonly what: string;
  readonly between: string;
  readonly style?: string;
  readonly script?: string;
  readonly keeps?: string;
}

const hiddenBy = (what: string, style: string): Trap => ({ what, between: `<span style="${style}">${LURE}</span>` });

const TRAPS: readonly Trap[] = [
  hiddenBy('is not displayed', 'display:none'),
  hiddenBy('is invisible', 'visibility:hidden'),
  hiddenBy('has letters without a size', 'font-size:0'),
  hiddenBy('has letters of one pixel', 'font-size:1px'),
  hiddenBy('is transparent', 'opacity:0'),
  hiddenBy('is nearly transparent', 'opacity:0.01'),
  hiddenBy('has a colour that is none', 'color:transparent'),
  hiddenBy('is white on white', 'color:#fff'),
  hiddenBy('is of the colour of its own ground', 'color:#336;background:#336'),
  hiddenBy('stands outside the page', 'position:absolute;left:-9999px'),
  hiddenBy('stands above the page', 'position:absolute;top:-9999px'),
  hiddenBy(
    'is indented out of its box',
    'display:inline-block;width:20px;height:1em;overflow:hidden;text-indent:-999px',
  ),
  hiddenBy('is clipped to nothing', 'position:absolute;clip-path:inset(50%)'),
  hiddenBy('is in a box of one pixel', 'position:absolute;width:1px;height:1px;overflow:hidden'),
  hiddenBy('is in a box without height', 'display:inline-block;height:0;overflow:hidden'),
  hiddenBy('cannot be selected', 'user-select:none'),
  {
    what: 'is in an element inside one that is transparent',
    between: `<span style="opacity:0"><b><i>${LURE}</i></b></span>`,
  },
  {
    what: 'is drawn by the style',
    between: '<span class="lure"></span>',
    style: `.lure::before { content: '${LURE}' }`,
  },
  { what: 'is in a field', between: `<input value="${LURE}" size="4">` },
  { what: 'is in a script', between: `<script>globalThis.lure = '${LURE}'</script><noscript>${LURE}</noscript>` },
  {
    what: 'is put in where one copies',
    between: '',
    script: `addEventListener('copy', event => { event.clipboardData.setData('text/plain', '${LURE}'); event.preventDefault(); });
      getSelection().toString = () => '${LURE}'; Selection.prototype.toString = () => '${LURE}'; Range.prototype.toString = () => '${LURE}';`,
  },
  {
    what: 'is only kept from screen readers',
    between: '<b aria-hidden="true">And these, too. </b>',
    keeps: 'And these, too.',
  },
  {
    what: 'is white on a picture',
    between: '<b style="color:#fff;background:#fff linear-gradient(#000,#000)">On black. </b>',
    keeps: 'On black.',
  },
  { what: 'is a line below', between: '<br>', keeps: '\n' },
];

const [FIRST, SECOND] = [SEEN.slice(0, 12), SEEN.slice(12)];
const pageOf = ({ what, between, style = '', script = '' }: Trap): string =>
  `<!doctype html><meta charset="utf-8"><title>${what}</title><style>body { background: #fff; color: #111 } ${style}</style><main><p id="line">${FIRST}${between}${SECOND}</p></main><script>${script}</script>`;

const addressOf = (index: number): string => `https://traps.example/${index}`;

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  web = await openWeb();
  for (const [index, trap] of TRAPS.entries()) web.serve(addressOf(index), pageOf(trap));
  web.serve(
    'https://traps.example/long',
    `<!doctype html><title>Long</title><main><p id="line">${`${SEEN} `.repeat(100_000)}</p></main>`,
  );
  web.serve('https://traps.example/field', `<!doctype html><title>Field</title><textarea id="line">${LURE}</textarea>`);
  fondly = await launch({ proxy: web.port });
  // Our own tab is opened before any popup: a new tab would close it.
  await fondly.inside('1');
});

afterAll(async () => {
  await fondly.close();
  await web.close();
  forget(fondly.profile);
});

const LINES = `new Promise(done => {
  const opening = indexedDB.open('fondly');
  opening.onsuccess = () => {
    const all = opening.result.transaction('typed').objectStore('typed').getAll();
    all.onsuccess = () => { opening.result.close(); done(all.result.map(row => row.fields)); };
  };
})`;

interface Line {
  readonly url: string;
  readonly text: string;
}

const linesOf = async (address: string): Promise<string[]> =>
  (await fondly.inside<Line[]>(LINES)).filter(({ url }) => url === address).map(({ text }) => text);

const titleOf = (address: string): Promise<string> =>
  fondly.inside(`(async () => {
    for (const tab of await chrome.tabs.query({}))
      if (tab.url === ${JSON.stringify(address)}) return chrome.action.getTitle({ tabId: tab.id });
  })()`);

/** Opens a page, selects something and chooses "Keep this line"; what comes of it is there once this is done. */
async function keep(address: string, select: string, says: string): Promise<void> {
  const page = await fondly.context.newPage();
  await page.goto(address);
  // Pressing the button once gives the extension the page, as choosing the menu entry does.
  const popup = await fondly.pressButton(page);
  await popup.find('button', 'Add by hand');
  await popup.close();
  await page.evaluate(select);
  const [worker] = fondly.context.serviceWorkers();
  if (!worker) throw new Error('the worker sleeps');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
    clicked.dispatch({ menuItemId: 'keep-line' }, tab);
  });
  await until(says, async () => (await titleOf(address)).includes(says));
  // The popup that opens by itself to show the line must not come over the next page.
  if (says === WAITS) await (await fondly.popup()).close();
  await page.close();
}

const SELECT_LINE = "getSelection().selectAllChildren(document.querySelector('#line'))";
const WAITS = 'the line waits here';

it.each(TRAPS.map((trap, index) => [trap.what, index, trap] as const))(
  'text that %s is no part of what is kept, and what was seen is',
  async (_what, index, { keeps = '' }) => {
    const address = addressOf(index);
    await keep(address, SELECT_LINE, WAITS);
    const wanted = keeps === '\n' ? `${FIRST.trim()}\n${SECOND.trim()}` : keeps ? `${FIRST}${keeps} ${SECOND}` : SEEN;
    expect(await linesOf(address)).toEqual([wanted]);
  },
);

it('of a selection without an end the first 2,000 letters are kept', async () => {
  const address = 'https://traps.example/long';
  await keep(address, SELECT_LINE, WAITS);
  const [line = ''] = await linesOf(address);
  expect(line).toHaveLength(2_000);
  expect(line.startsWith(SEEN)).toBe(true);
});

it('of a field nothing is kept', async () => {
  const address = 'https://traps.example/field';
  await keep(
    address,
    "document.querySelector('#line').focus(); document.querySelector('#line').select()",
    'select some words',
  );
  expect(await linesOf(address)).toEqual([]);
});

it('tells what it tried', () => console.log(`${TRAPS.length + 2} selections that are not what was seen`));
