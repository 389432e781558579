/** Whole journeys by keyboard alone. After each act it is asked where the keyboard is: somewhere sensible, never nowhere. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fondly, forget, launch } from '../harness/chromium.ts';
import { type Keyboard, keyboardOf, keyboardOfPopup } from '../harness/keyboard.ts';
import { openWeb, type Web } from '../harness/web.ts';
import { PAGES, servePages } from '../pages.ts';
import { life } from './life.ts';
import { openScreen } from './screen.ts';
import { seed } from './seed.ts';

let web: Web;
let fondly: Fondly;

beforeAll(async () => {
  web = await openWeb();
  servePages(web);
});

afterAll(() => web.close());

describe('by keys alone, in the popup', () => {
  let tab: Page;

  beforeAll(async () => {
    fondly = await launch({ proxy: web.port });
    tab = await fondly.context.newPage();
    await tab.goto(PAGES.post);
  });

  afterAll(async () => {
    await fondly.close();
    forget(fondly.profile);
  });

  it('somebody is saved, gets a note, is opened, deleted and brought back', async () => {
    const popup = await fondly.pressButton(tab);
    const keys = keyboardOfPopup(popup);
    // The keyboard starts on the one thing to do here.
    await keys.isOn(/^BUTTON Save$/);
    await keys.press('Enter');
    await keys.reads('You saved Nora Bellweather');
    await keys.isOn(/^H1 Nora Bellweather$/);

    await keys.tabTo(/^TEXTAREA Your note$/);
    await keys.type('She swims.');
    await keys.use(/^BUTTON Open$/);
    await keys.isOn(/^BUTTON Back$/);
    expect(await popup.values('textbox')).toContain('She swims.');
    // Esc closes the sheet first, and the keyboard is on what opened it.
    await keys.press('Escape');
    await keys.isOn(/^BUTTON Open$/);

    await keys.press('Enter');
    await keys.isOn(/^BUTTON Back$/);
    await keys.use(/^BUTTON Delete$/);
    await keys.isOn(/^BUTTON Save$|^H1 Nora Bellweather$/);
    await keys.press('Control+z');
    await keys.reads('You saved Nora Bellweather');
    // What the sheet was opened by is there again.
    await keys.isOn(/^BUTTON Open$/);
    await popup.close();
  });

  it('a row of the list is opened and left, and the keyboard is on that row again', async () => {
    const popup = await fondly.pressButton(tab);
    const keys = keyboardOfPopup(popup);
    await keys.reads('You saved Nora Bellweather');
    await keys.tabTo(/^INPUT Search people$/);
    await keys.press('ArrowDown');
    await keys.isOn(/^BUTTON .*Nora Bellweather/);
    await keys.press('Enter');
    await keys.isOn(/^BUTTON Back$/);
    await keys.press('Escape');
    await keys.isOn(/^BUTTON .*Nora Bellweather/);
    await popup.close();
  });

  it('one of several is saved, and a name put right; Esc leaves the form for what opened it', async () => {
    await tab.goto(PAGES.two);
    const popup = await fondly.pressButton(tab);
    const keys = keyboardOfPopup(popup);
    await keys.reads('Bo Lindqvist');
    await keys.use(/^BUTTON Correct the name Bo Lindqvist$/);
    await keys.isOn(/^INPUT Name$/);
    await keys.press('Escape');
    await keys.isOn(/^BUTTON Correct the name Bo Lindqvist$/);
    await keys.use(/^BUTTON Save$/);
    await keys.isOn(/^H2 /);
    await keys.use(/^BUTTON Add by hand$/);
    await keys.isOn(/^INPUT Name$/);
    await keys.press('Escape');
    await keys.isOn(/^BUTTON Add by hand$/);
    await popup.close();
  });

  it('a hello that is due is put off; Esc closes the days before the popup', async () => {
    await seed(fondly.inside, life(Date.now()));
    await tab.goto(PAGES.none);
    const popup = await fondly.pressButton(tab);
    const keys = keyboardOfPopup(popup);
    await keys.reads('Later');
    await keys.use(/^BUTTON Later$/);
    await keys.tabTo(/^BUTTON Tomorrow$/);
    await keys.press('Escape');
    await keys.isOn(/^BUTTON Later$/);
    await keys.readsNoMore('Tomorrow');
    // On the button itself, too.
    await keys.press('Enter');
    await keys.reads('Tomorrow');
    await keys.press('Escape');
    await keys.readsNoMore('Tomorrow');
    await keys.press('Enter');
    await keys.use(/^BUTTON Tomorrow$/);
    await keys.reads('Due tomorrow');
    await keys.isOn(/^H1 /);
    await keys.press('Control+z');
    await keys.reads('Later');
    await keys.isOn(/^H1 /);
    await popup.close();
  });
});

describe('by keys alone, on the big screen', () => {
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    fondly = await launch({ proxy: web.port });
    await seed(fondly.inside, { ...life(Date.now()), letters: [] });
    await fondly.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await fondly.context.newPage();
    keys = keyboardOf(page);
  });

  afterAll(async () => {
    await fondly.close();
    forget(fondly.profile);
  });

  const goTo = (hash: string): Promise<void> => openScreen(page, fondly.id, `src/options/options.html#${hash}`);

  it('a hello is put off, another answered with "Not this week", and both are undone', async () => {
    await goTo('next');
    await keys.use(/^BUTTON Later$/);
    await keys.use(/^BUTTON Tomorrow$/);
    await keys.reads('Due tomorrow');
    await keys.isOn(/^H2 /);
    await keys.press('Control+z');
    await keys.reads('Later');
    await keys.isOn(/^H2 /);
    await keys.use(/^BUTTON Not this week$/);
    await keys.reads('Not this week, then.');
    // The week is done, and the page says so under its title.
    await keys.isOn(/^H1 /);
    await keys.press('Control+z');
    await keys.readsNoMore('Not this week, then.');
    await keys.reads('Later');
    await keys.isOn(/^H1 /);
  });

  it('somebody is found and gets a note and a line; the line is removed and brought back', async () => {
    await goTo('people');
    await keys.isOn(/^INPUT Search people$/);
    await keys.type('nora');
    await keys.press('ArrowDown');
    await keys.isOn(/^A .*Nora Bellweather/);
    await keys.press('Enter');
    await keys.isOn(/^H1 Nora Bellweather$/);
    await keys.tabTo(/^TEXTAREA Your note$/);
    await keys.press('Control+End');
    await keys.type(' And she swims.');
    await keys.tabTo(/^TEXTAREA A line/);
    await keys.type('Water forgives everybody.');
    await keys.use(/^BUTTON Keep it$/);
    await keys.reads('Water forgives everybody.');
    // The form is empty again and waits for the next line.
    await keys.isOn(/^TEXTAREA A line/);

    await goTo('person/nora');
    await keys.use(/^BUTTON Remove this line$/);
    await keys.readsNoMore('Water forgives everybody.');
    await keys.isOn(/^LI .*A small move/);
    await keys.press('Control+z');
    await keys.reads('Water forgives everybody.');
    await keys.isOn(/^LI .*A small move/);
    expect(await page.getByLabel('Your note').inputValue()).toMatch(/And she swims\.$/);
  });

  it('a letter is written, handed over and said to be sent, which can be undone; and what came of it is told', async () => {
    await goTo('person/nora');
    await keys.use(/^BUTTON Write/);
    await keys.isOn(/^H1 A letter to Nora Bellweather$/);
    await keys.tabTo(/^TEXTAREA .*[Ll]etter/);
    await keys.press('Control+End');
    await keys.type(' Thank you.');
    await keys.use(/^BUTTON Copy$/);
    await keys.reads('Did you send it?');
    await keys.isOn(/^BUTTON Copy$/);
    await keys.use(/^BUTTON I sent it$/);
    await keys.reads('sent to Nora Bellweather');
    await keys.isOn(/^H1 A letter to Nora Bellweather$/);
    await keys.press('Control+z');
    await keys.reads('I sent it');
    await keys.isOn(/^H1 A letter to Nora Bellweather$/);
    await keys.use(/^BUTTON I sent it$/);
    await keys.reads('sent to Nora Bellweather');

    await goTo('report');
    await keys.use(/^BUTTON They answered$/);
    await keys.reads('Noted for Nora Bellweather');
    await keys.isOn(/^BUTTON They answered$/);
    await keys.tabTo(/^INPUT 0/);
    await keys.press('ArrowRight');
    await keys.press('ArrowRight');
    await keys.isOn(/^INPUT 2$/);
  });

  it('somebody is deleted and brought back by key and by button; for good it is asked first, and Esc says no', async () => {
    await goTo('person/zora');
    await keys.reads('People\n6');
    await keys.use(/^BUTTON Delete$/);
    await keys.reads('People\n5');
    await keys.isOn(/^INPUT Search people$/);
    await keys.press('Control+z');
    await keys.reads('People\n6');
    await keys.isOn(/^INPUT Search people$/);

    await goTo('person/zora');
    await keys.use(/^BUTTON Delete$/);
    await keys.reads('People\n5');
    await keys.use(/^BUTTON Deleted$/);
    await keys.reads('Zora Whitlock');
    await keys.use(/^INPUT Select Zora Whitlock$/, 'Space');
    await keys.use(/^BUTTON Delete for good$/);
    // Pressed twice, nobody is gone: the question begins with the way out, and there is no way out of it but its own.
    await keys.isOn(/^BUTTON Cancel$/);
    for (let i = 0; i < 5; i++) {
      await keys.press('Tab');
      expect(await keys.at()).toMatch(/^BUTTON (?:Cancel|Delete for good)$|^nothing$/);
    }
    await keys.press('Escape');
    await keys.isOn(/^BUTTON Delete for good$/);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await keys.use(/^BUTTON Bring back Zora Whitlock$|^BUTTON Bring Zora Whitlock back$/);
    await keys.reads('People\n6');
    // Nobody is left to bring back; the keyboard is on what the list was opened by.
    await keys.isOn(/^BUTTON Back to everybody$/);
  });

  it('in the settings a site is added and removed, and that is undone', async () => {
    await goTo('settings');
    await keys.tabTo(/^INPUT A site, like/);
    await keys.type('knits.example');
    await keys.use(/^BUTTON Add$/);
    await keys.reads('knits.example');
    await keys.isOn(/^INPUT A site, like/);
    await keys.type('bees.example');
    await keys.press('Enter');
    await keys.reads('bees.example');
    await keys.use(/^BUTTON Remove bees\.example$/);
    await keys.reads('Removed bees.example');
    await keys.isOn(/^LI knits\.example$/);
    await keys.press('Control+z');
    await keys.reads('bees.example');
    await keys.isOn(/^LI knits\.example$/);
    await keys.use(/^BUTTON Remove knits\.example$/);
    await keys.isOn(/^LI bees\.example$/);
    await keys.use(/^BUTTON Remove bees\.example$/);
    await keys.isOn(/^H2 Sites where Fondly never looks$/);
  });

  it('people are pasted, looked at and brought in, and that is undone', async () => {
    await goTo('data');
    await keys.tabTo(/^TEXTAREA Or paste addresses$/);
    await keys.type('Keyla Board <keyla@board.example>');
    await keys.use(/^BUTTON Look at these$/);
    await keys.reads('1 new person');
    await keys.isOn(/^H2 Bring people in$/);
    await keys.use(/^BUTTON Bring in/);
    await keys.reads('came in.');
    await keys.reads('People\n7');
    await keys.isOn(/^TEXTAREA Or paste addresses$/);
    // The field is empty, so the key is not its own.
    await keys.press('Control+z');
    await keys.reads('People\n6');
    await keys.isOn(/^TEXTAREA Or paste addresses$/);
    await goTo('people');
    await keys.readsNoMore('Keyla Board');
  });

  it('everything is forgotten, after a question that Esc answers with no', async () => {
    await goTo('settings');
    await keys.use(/^BUTTON Forget everything$/);
    await keys.isOn(/^BUTTON Cancel$/);
    await keys.press('Escape');
    await keys.isOn(/^BUTTON Forget everything$/);
    // The keyboard is back before the question is quite gone; no hand is as fast as this one.
    await keys.rest();
    await keys.press('Enter');
    await keys.isOn(/^BUTTON Cancel$/);
    await keys.press('Tab');
    await keys.isOn(/^BUTTON Forget everything$/);
    await keys.press('Enter');
    await keys.reads('Everything is forgotten.');
    await keys.isOn(/^BUTTON Forget everything$/);
    await goTo('people');
    await keys.readsNoMore('Nora Bellweather');
  });
});

it('asked no address for any of this', () => expect(web.strays).toEqual([]));
