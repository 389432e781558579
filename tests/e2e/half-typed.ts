/** Forms that are open while Fondly is updated, half filled in. */
import { expect } from 'vitest';
import { EVERYTHING_KEPT } from './everything-kept.ts';
import { until } from './harness/popup.ts';
import type { Found, Screen } from './harness/screen.ts';

interface Form {
  readonly what: string;
  readonly text: string;
  readonly address: string;
  /** What has to be pressed before the form shows. */
  readonly button?: string;
  readonly field: string;
}

/** For a life as trust/life.ts has it. */
const FORMS: readonly Form[] = [
  {
    what: 'a note',
    text: 'Her hedges took me outdoors on a Tuesday in the rain',
    address: 'src/options/options.html#person/zora',
    field: 'Your note',
  },
  {
    what: 'a letter',
    text: 'I planted the third of your hedges yesterday, by the well',
    address: 'src/options/options.html#letter/draft-letter',
    field: 'Letter',
  },
  {
    what: 'somebody added by hand',
    text: 'Quentin Albrecht Theodore of the Lower Meadow',
    address: 'src/popup/popup.html',
    button: 'Add by hand',
    field: 'Name',
  },
];

/** Letters a quick hand may be ahead of the disk. */
const AHEAD = 3;

type Open = (address: string) => Promise<Screen>;

async function openForm(open: Open, { address, button, field }: Form): Promise<{ page: Screen; field: Found }> {
  const page = await open(address);
  if (button !== undefined) await page.getByRole('button', { name: button }).click();
  return { page, field: page.getByRole('textbox', { name: field, exact: true }) };
}

async function type(page: Screen, text: string): Promise<void> {
  for (const letter of text) await page.keyboard.press(letter);
}

/** Is there a field on the disk that says just this? */
const isOnDisk = async (page: Screen, text: string): Promise<boolean> =>
  JSON.stringify(await page.evaluate(EVERYTHING_KEPT)).includes(JSON.stringify(text));

export class HalfTyped {
  readonly #open: Open;
  /** What stood in each form after the last update: it comes back a moment after the form. */
  readonly #before = new Map<Form, string>();

  /** @param open opens one of the extension's pages, in whichever version runs */
  constructor(open: Open) {
    this.#open = open;
  }

  /**
   * Types into each form, in place of what stood there. The disk has all but the last letters of it when this resolves,
   * though nobody pressed anything; how far it is with those, nobody knows.
   */
  async type(letters: number): Promise<Screen[]> {
    const pages: Screen[] = [];
    for (const form of FORMS) {
      const { page, field } = await openForm(this.#open, form);
      const before = this.#before.get(form);
      if (before !== undefined) await until('what was typed before', async () => (await field.inputValue()) === before);
      await field.fill('');
      const surely = form.text.slice(0, letters - AHEAD);
      await field.focus();
      await type(page, surely);
      await until(`${form.what} to be on the disk`, () => isOnDisk(page, surely));
      await type(page, form.text.slice(letters - AHEAD, letters));
      pages.push(page);
    }
    return pages;
  }

  /** Fails where a form lost more than the last letters, or says something else. */
  async expectThere(letters: number): Promise<void> {
    for (const form of FORMS) {
      const { page, field } = await openForm(this.#open, form);
      const isThere = async (): Promise<boolean> => {
        const kept = await field.inputValue();
        return form.text.slice(0, letters).startsWith(kept) && kept.length >= letters - AHEAD;
      };
      await expect.poll(isThere, { timeout: 10_000, message: form.what }).toBe(true);
      this.#before.set(form, await field.inputValue());
      await page.close();
    }
    console.log(`${FORMS.length} forms, updated after ${letters} letters: all there`);
  }
}
