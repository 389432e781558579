import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../harness/popup.ts';
import type { Screen } from '../harness/screen.ts';
import { life } from '../trust/life.ts';
import type { Life } from '../trust/seed.ts';
import type { Where } from './there.ts';

const GMAIL = /^https:\/\/mail\.google\.com\/mail\//;
const LETTER = 'Hello Nora,\n\nYour small moves took me back to the board. Thank you.\n\nSam';
const MOST_TABS = 90;

/** One person to write to, and no letter so far. */
function onlyNora(): Life {
  const { people, moments = [], encounters = [] } = life(Date.now());
  const isHers = ({ personId }: { readonly personId: string }): boolean => personId === 'nora';
  return {
    people: people.filter(person => person.id === 'nora'),
    moments: moments.filter(isHers),
    encounters: encounters.filter(isHers),
    settings: { warmUpOffered: true, welcomed: true },
  };
}

interface On {
  readonly tag: string;
  readonly name: string;
}

const addressOf = (page: Screen): Promise<string> => page.evaluate('location.href');

/**
 * From Who's next to the compose address, "I sent it", the report and the plot: once by mouse, once by keyboard only.
 * @param hasMailProgram whether the browser opens a tab for a mail address; a Firefox without a mail program opens none
 */
export function letter(there: Where, { hasMailProgram }: { readonly hasMailProgram: boolean }): void {
  let page: Screen;

  beforeAll(() => there().web.serve('https://mail.google.com/mail/?*', '<title>Mail</title>'));

  beforeEach(async () => {
    await there().begin(onlyNora());
    await there().mayReadClipboard();
    page = await there().open('src/options/options.html#next');
    await page.getByRole('button', { name: 'Write hello' }).waitFor();
  });

  afterEach(() => page.close());

  const copied = (): Promise<string> => page.evaluate('navigator.clipboard.readText()');

  /** Does what opens the mail service, reads the address it was opened with, and closes it again. */
  const caught = async (opens: () => Promise<void>): Promise<URL> => {
    const compose = await there().opened(opens);
    const address = new URL(
      await until('the compose address', async () => {
        const href = await addressOf(compose);
        return GMAIL.test(href) && href;
      }),
    );
    await compose.close();
    await page.bringToFront();
    return address;
  };

  const expectHandedOver = async (address: URL): Promise<void> => {
    expect(address.searchParams.get('to')).toBe('nora@armchair.example');
    expect(address.searchParams.get('su')).toBe('Small moves');
    // The words go by clipboard, never through a history.
    expect(address.href).not.toContain('board');
    expect(await copied()).toBe(LETTER);
  };

  const figure = (name: string): Promise<string> =>
    page.locator('dl.figures div').filter({ hasText: name }).locator('dd').innerText();

  const expectOnThePath = async (): Promise<void> => {
    await page.getByRole('heading', { name: 'Your path', level: 1 }).waitFor();
    const months = page.getByRole('figure').filter({ hasText: 'Letters by month' });
    await months.locator('rect.sent').waitFor();
    expect(await months.locator('rect.sent').count()).toBe(1);
    expect(await months.locator('rect.answered').count()).toBe(1);
    await page.getByRole('heading', { name: 'What you feared, and what you found' }).waitFor();
    await page.getByText('Before: 7 of 10. Looking back: 2.').waitFor();
    expect(await figure('Letters sent')).toBe('1');
    expect(await figure('Something came back')).toBe('1');
  };

  /** All rows of a shelf of the store. */
  const shelf = (name: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    page.evaluate(`new Promise(done => {
      const asked = indexedDB.open('fondly');
      asked.onsuccess = () => {
        const all = asked.result.transaction('${name}').objectStore('${name}').getAll();
        all.onsuccess = () => { asked.result.close(); done(all.result); };
      };
    })`);

  /** What the store says happened, the reading aside. */
  const encounters = async (): Promise<unknown[]> =>
    (await shelf('encounters'))
      .map(({ kind }) => kind)
      .filter(kind => kind !== 'read' && kind !== 'proposed')
      .sort();

  /** Clicks as a script would, on every button in a part of the page. @returns how many there were */
  const clickByScript = (selector: string): Promise<number> =>
    page.evaluate(`(() => {
      const buttons = [...document.querySelectorAll('${selector} button')];
      for (const button of buttons) button.click();
      return buttons.length;
    })()`);

  /** What the keyboard is on: its kind, and its label or its words. */
  const onWhat = (): Promise<On> =>
    page.evaluate(`(() => {
      const on = document.activeElement;
      const name = on.getAttribute('aria-label') ?? (on.labels?.[0] ?? on).textContent ?? '';
      return { tag: on.localName, name: name.trim() };
    })()`);

  const tabTo = async (tag: string, name: RegExp, key = 'Tab'): Promise<void> => {
    for (let i = 0; i < MOST_TABS; i++) {
      await page.keyboard.press(key);
      const on = await onWhat();
      if (on.tag === tag && name.test(on.name)) return;
    }
    throw new Error(`${MOST_TABS} times Tab never came to ${name}`);
  };

  const retype = async (text: string): Promise<void> => {
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  };

  /** Answers a scale: Space takes its first mark, the arrow goes on from there. */
  const rate = async (mark: string): Promise<void> => {
    await tabTo('input', /^0, /);
    await page.keyboard.press('Space');
    for (let i = 0; i < Number(mark); i++) await page.keyboard.press('ArrowRight');
    await until(`${mark} on the scale`, async () => (await onWhat()).name === mark);
  };

  describe('somebody without a mail address', () => {
    it('is reached by their profile; a script’s clicks open nothing and say nothing was handed over', async () => {
      const profile = 'https://fedi.example/@nora';
      there().web.serve(profile, '<title>Nora</title>');
      await page.getByRole('button', { name: 'Write hello' }).click();
      await page.getByRole('textbox', { name: 'To' }).fill('');
      await page.getByRole('textbox', { name: 'Letter' }).fill(LETTER);
      const way = page.getByRole('button', { name: 'Copy and open Nora Bellweather on Mastodon' });
      await way.waitFor();
      expect(await page.getByRole('link', { name: 'Find a way to reach them' }).getAttribute('href')).toBe(
        '#person/nora',
      );
      const before = await there().tabs();
      expect(await clickByScript('.hand-over .act')).toBeGreaterThan(6);
      // The trusted press after all of them is the only one that opens, and the first that hands the letter over.
      expect(await page.getByText('Did you send it?').count()).toBe(0);
      const opened = await there().opened(() => way.click());
      await until('the profile', async () => (await addressOf(opened)) === profile);
      await opened.close();
      await page.bringToFront();
      await page.getByText('Did you send it?').waitFor();
      expect(await there().tabs()).toBe(before);
      expect(there().web.asked.filter(address => address === profile)).toHaveLength(1);
      expect(await copied()).toBe(LETTER);
    });
  });

  describe('a letter from Who’s next to the path', () => {
    it('goes by mouse', async () => {
      await page.getByRole('button', { name: 'Write hello' }).click();
      const letter = page.getByRole('textbox', { name: 'Letter' });
      await letter.waitFor();
      expect(await letter.inputValue()).toContain('Nora');
      await letter.fill(LETTER);
      await page.getByRole('textbox', { name: 'Subject' }).fill('Small moves');
      await page.locator('.scale label').filter({ hasText: /^7$/ }).click();
      await expectHandedOver(await caught(() => page.getByRole('button', { name: 'Gmail' }).click()));
      await page.getByText('Did you send it?').waitFor();
      await page.getByRole('button', { name: 'I sent it' }).click();
      await page.getByText('Sent is done.').waitFor();
      // A slip of the finger: the letter is back on the desk, as it was.
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Did you send it?').waitFor();
      expect(await letter.inputValue()).toBe(LETTER);
      await page.getByRole('button', { name: 'I sent it' }).click();
      await page.getByText('Sent is done.').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Report back' }).click();
      const met = page.getByRole('button', { name: 'We met', pressed: true });
      await page.getByRole('button', { name: 'We met' }).click();
      await met.waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await met.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'We met' }).click();
      await met.waitFor();
      await page.getByRole('button', { name: 'They answered' }).click();
      await page.getByRole('button', { name: 'They answered', pressed: true }).waitFor();
      expect(await encounters()).toEqual(['letter', 'reply']);
      await page.locator('.scale label').filter({ hasText: /^2$/ }).click();
      await page.getByRole('link', { name: 'Your path' }).click();
      await expectOnThePath();
    });

    it('goes by keyboard alone', async () => {
      await tabTo('button', /^Write hello$/);
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Letter' }).waitFor();
      // Coming to a page, the keyboard is on its title.
      await until('the title', async () => (await onWhat()).tag === 'h1');
      await tabTo('input', /^Subject$/);
      await retype('Small moves');
      await tabTo('textarea', /^Letter$/);
      await retype(LETTER);
      await rate('7');
      const address = await caught(async () => {
        await tabTo('button', /^Gmail$/);
        await page.keyboard.press('Enter');
      });
      await expectHandedOver(address);
      // Back from the mail service, the keyboard is where it was left.
      expect((await onWhat()).name).toBe('Gmail');
      await tabTo('button', /^I sent it$/);
      await page.keyboard.press('Space');
      await page.getByText('Sent is done.').waitFor();
      await tabTo('a', /^Report back$/);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'They answered' }).waitFor();
      await until('the title', async () => (await onWhat()).name === 'Report back');
      await tabTo('button', /^They answered$/);
      await page.keyboard.press('Space');
      // Answering leaves the keyboard on the answer.
      await page.getByText('How awkward was it, looking back?').waitFor();
      expect((await onWhat()).name).toBe('They answered');
      await rate('2');
      // It stands above; in some browsers what follows the end of a page is the browser's own.
      await tabTo('a', /^Your path$/, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expectOnThePath();
      expect((await onWhat()).name).toBe('Your path');
    });
  });

  describe('the report page', () => {
    beforeEach(async () => {
      await page.getByRole('button', { name: 'Write hello' }).click();
      await page.getByRole('button', { name: 'I sent it' }).click();
      await page.getByText('Sent is done.').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Report back' }).click();
    });

    it('keeps a partner’s pasted report, takes it away and brings it back', async () => {
      await page
        .getByRole('textbox', { name: 'Paste their report' })
        .fill('I wrote to <b>my</b> old teacher.\nShe answered.');
      await page.getByRole('button', { name: 'Keep it' }).click();
      const kept = page.locator('.their-reports li').filter({ hasText: 'I wrote to <b>my</b> old teacher.' });
      await kept.waitFor();
      await page.reload();
      await kept.waitFor();
      await page.getByRole('button', { name: 'Remove this report' }).click();
      await kept.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await kept.waitFor();
    });

    it('keeps own words as typed, names nobody once the tick is gone, and opens nothing for a script', async () => {
      const text = page.getByRole('textbox', { name: 'Your report' });
      await page.getByRole('heading', { name: /^About the letter of / }).waitFor();
      const tick = page.getByRole('checkbox', { name: 'Say that it was Nora Bellweather' });
      await tick.check();
      await until('her name', async () => (await text.inputValue()).includes('Nora Bellweather'));
      await page.getByRole('textbox', { name: 'In your own words' }).fill('I walked for an  hour.');
      await until('the words', async () => (await shelf('letters'))[0]?.['ownWords'] === 'I walked for an  hour.');
      await page.reload();
      await until('all of it', async () => /Nora Bellweather[\s\S]*an {2}hour/.test(await text.inputValue()));
      await tick.uncheck();
      await until('no name', async () => !(await text.inputValue()).includes('Nora'));
      expect(await text.inputValue()).toContain('I walked for an  hour.');
      const before = await there().tabs();
      await clickByScript('.outcome .report-text .act');
      await clickByScript('.invitation');
      if (hasMailProgram) {
        const opened = await there().opened(() => page.getByRole('button', { name: 'Open in mail app' }).click());
        await opened.close();
      }
      expect(await there().tabs()).toBe(before);
    });

    it('saves the report as a picture, naming nobody unless told to', async () => {
      const card = page.locator('.outcome .report-picture svg');
      await card.waitFor();
      expect(await card.innerHTML()).not.toContain('Nora');
      await page.getByRole('checkbox', { name: 'Say that it was Nora Bellweather' }).check();
      await until('her name', async () => (await card.innerHTML()).includes('Nora'));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as a picture' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('report.png');
      const png = readFileSync(await download.path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(3 * 560);
    });
  });
}
