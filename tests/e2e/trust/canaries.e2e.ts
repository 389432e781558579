/**
 * Pages that are nobody's business: visited with noticing and the tally on, opened in the popup, and then not a word of them
 * may lie anywhere in the extension's folders of the profile.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget } from '../harness/chromium.ts';
import { until } from '../harness/popup.ts';
import { filesWith } from '../harness/profile.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { launchNoticing } from './noticing.ts';

/** A page that would name an author, with a canary in every place Fondly reads. */
const page = (canary: string, inside = ''): string => `<!doctype html><html lang="en"><head>
  <title>${canary} title</title><meta name="author" content="Ada ${canary}">
  <link rel="me" href="https://fedi.example/@${canary}">
  <script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Ada ${canary}"}}</script>
  </head><body><article><h1>${canary} heading</h1><p class="byline">By <a rel="author" href="/${canary}">Ada ${canary}</a></p>
  ${`<p>${canary} body. ${'Words to read. '.repeat(50)}</p>`.repeat(4)}${inside}</article></body></html>`;

const LOGIN = '<form><input name="user"><input type="password"></form>';
const CARD = '<form><input autocomplete="cc-number"><input autocomplete="cc-csc"></form>';
const CODE = '<form><input autocomplete="one-time-code"></form>';

/** Where, and what stands on it. */
const VISITS: readonly (readonly [address: string, inside?: string])[] = [
  ['https://mail.google.com/mail/u/0/'],
  ['https://outlook.live.com/mail/0/'],
  ['https://outlook.office.com/mail/'],
  ['https://mail.yahoo.com/d/folders/1'],
  ['https://app.fastmail.com/mail/Inbox/'],
  ['https://mail.proton.me/u/0/inbox'],
  ['https://www.icloud.com/mail/'],
  ['https://www.paypal.com/myaccount/'],
  ['https://www.chase.com/'],
  ['https://www.wellsfargo.com/'],
  ['https://www.bankofamerica.com/'],
  ['https://www.mychart.org/'],
  ['https://www.doctolib.de/'],
  ['https://www.capitalone.com/'],
  ['https://www.hsbc.co.uk/'],
  ['https://www.ing.nl/'],
  ['https://www.elster.de/'],
  ['https://www.nhs.uk/'],
  ['https://www.deutsche-bank.de/'],
  ['https://www.sparkasse.de/'],
  ['http://intranet/'],
  ['http://wiki.corp/'],
  ['http://router.local/'],
  ['http://192.168.1.1/'],
  ['http://10.0.0.5/reports'],
  ['http://172.16.4.4/'],
  ['http://printer.lan/'],
  ['http://nas.home/'],
  ['http://build.internal/'],
  ['https://shop-one.example/checkout', CARD],
  ['https://shop-two.example/pay', CARD],
  ['https://shop-three.example/order', CARD],
  ['https://one.example/login', LOGIN],
  ['https://two.example/account', LOGIN],
  ['https://three.example/sign-in', LOGIN],
  ['https://four.example/settings/password', LOGIN],
  ['https://five.example/admin', LOGIN],
  ['https://six.example/register', LOGIN],
  ['https://seven.example/verify', CODE],
  ['https://eight.example/two-factor', CODE],
  ['https://nine.example/otp', CODE],
  ['https://ten.example/a', LOGIN],
  ['https://eleven.example/b', CARD],
  ['https://twelve.example/c', CODE],
  ['https://thirteen.example/d', LOGIN],
  ['https://fourteen.example/e', CARD],
];

/** A word written as names are, which stands nowhere else: one in capitals would be written out differently. */
const canaryOf = (index: number): string =>
  `Zanarix${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;

/** What the button says on hover in the tab of an address. */
const titleOn = (address: string): Promise<string> =>
  fondly.inside<string>(`chrome.tabs.query({}).then(tabs => {
    const tab = tabs.find(one => one.url === ${JSON.stringify(address)});
    return tab ? chrome.action.getTitle({ tabId: tab.id }) : 'no such tab';
  })`);

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  web = await openWeb();
  for (const [index, [address, inside = '']] of VISITS.entries()) web.serve(address, page(canaryOf(index), inside));
  web.serve('https://plain.example/essay', page('Plainword'));
  fondly = await launchNoticing({ proxy: web.port });
});

afterAll(async () => {
  await web.close();
  forget(fondly.profile);
});

describe('pages that are nobody’s business', () => {
  it('leave nothing in the profile', async () => {
    const tab = await fondly.context.newPage();
    let offered = 0;
    const lit: string[] = [];
    for (const [index, [address, inside]] of VISITS.entries()) {
      await tab.goto(address);
      await tab.waitForTimeout(700);
      if ((await titleOn(address)).includes('Zanarix')) lit.push(address);
      // Every fifth is opened in the popup too: there, as well, nobody is offered.
      if (index % 5 !== 0) continue;
      const popup = await fondly.pressButton(tab);
      await popup.find('button', 'Add by hand');
      // On a click an article with a log-in box beside it may be read; it is kept only by Save.
      if (inside !== LOGIN && (await popup.text()).includes('Zanarix')) offered += 1;
      await popup.close();
    }
    // A page that is everybody's business, saved, shows that words which are kept would be found.
    await tab.goto('https://plain.example/essay');
    await until('the button to light up', async () =>
      (await titleOn('https://plain.example/essay')).includes('Plainword'),
    );
    const popup = await fondly.pressButton(tab);
    await popup.click('button', 'Save');
    await popup.shows('You saved');
    await popup.close();
    await fondly.close();

    const found = VISITS.flatMap((_visit, index) => filesWith(fondly.profile, canaryOf(index)));
    console.log(`${VISITS.length} canary pages, ${found.length} canaries found`);
    expect(filesWith(fondly.profile, 'Plainword')).not.toEqual([]);
    expect(filesWith(fondly.profile, 'Zanarix')).toEqual([]);
    expect(found).toEqual([]);
    expect(offered).toBe(0);
    expect(lit).toEqual([]);
    expect(web.strays).toEqual([]);
  }, 300_000);
});
