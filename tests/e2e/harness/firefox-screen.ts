/** A page in Firefox, used as the tests of Chromium use theirs (screen.ts). */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { type Ask, finder, type Pattern, type Step } from './finder.ts';
import { until } from './popup.ts';
import type { Download, Found, Name, Role, Screen } from './screen.ts';

type Options = { name?: Name; exact?: boolean; pressed?: boolean; level?: number };

const patternOf = (name: Name, exact = false): Pattern =>
  typeof name === 'string' ? { words: name, exact } : { regex: name.source, flags: name.flags };

export const roleStep = (role: Role, { name, exact, pressed, level }: Options = {}): Step => ({
  by: 'role',
  role,
  ...(name !== undefined && { name: patternOf(name, exact) }),
  ...(pressed !== undefined && { pressed }),
  ...(level !== undefined && { level }),
});

/** The finder at work, as an expression. @param root an expression for the document */
export const finding = (path: readonly Step[], ask: Ask, root = 'document'): string =>
  `(${finder})(${root}, ${JSON.stringify(path)}, ${JSON.stringify(ask)})`;

/** As WebDriver calls a key of a chord, in which `A` is the key with that letter. */
const keyOf = (key: string): KeyInput =>
  (key === 'Space' ? ' ' : key.length === 1 ? key.toLowerCase() : key) as KeyInput;

interface Place {
  readonly x: number;
  readonly y: number;
}

class FirefoxFound implements Found {
  readonly #screen: FirefoxScreen;
  readonly #path: readonly Step[];

  constructor(screen: FirefoxScreen, path: readonly Step[]) {
    this.#screen = screen;
    this.#path = path;
  }

  #then = (step: Step): FirefoxFound => new FirefoxFound(this.#screen, [...this.#path, step]);
  getByRole = (role: Role, options?: Options): Found => this.#then(roleStep(role, options));
  getByLabel = (text: Name, options?: Options): Found =>
    this.#then({ by: 'label', text: patternOf(text, options?.exact) });
  getByText = (text: Name, options?: Options): Found =>
    this.#then({ by: 'text', text: patternOf(text, options?.exact) });
  locator = (css: string): Found => this.#then({ by: 'css', css });
  first = (): Found => this.nth(0);
  nth = (index: number): Found => this.#then({ by: 'nth', index });
  filter = ({ has, hasText }: { has?: Found; hasText?: Name } = {}): Found =>
    this.#then({
      by: 'filter',
      ...(has instanceof FirefoxFound && { has: has.#path }),
      ...(hasText !== undefined && { hasText: patternOf(hasText) }),
    });

  #ask<T>(ask: Ask): Promise<T> {
    return this.#screen.evaluate<T>(finding(this.#path, ask));
  }

  /** Asks until there is an answer; what the page says at the end stands in the error. */
  async #until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
    // A page that is being loaded anew answers nothing; that several are meant is for the test to mend.
    const patient = (): Promise<T | undefined | false> =>
      look().catch(error => {
        if (String(error).includes('things are meant')) throw error;
        return undefined;
      });
    try {
      return await until(`${what} ${JSON.stringify(this.#path)}`, patient);
    } catch (error) {
      const words = await this.#screen.evaluate<string>('document.body.innerText').catch(String);
      throw new Error(`${String(error)}, on a page that says: ${words.slice(0, 600)}`);
    }
  }

  async count(): Promise<number> {
    return (await this.#ask<boolean[]>({ what: 'shown' })).length;
  }

  async waitFor({ state = 'visible' }: { state?: 'attached' | 'detached' | 'visible' } = {}): Promise<void> {
    await this.#until(state, async () => {
      const shown = await this.#ask<boolean[]>({ what: 'shown' });
      if (shown.length > 1 && state === 'visible') throw new Error(`${shown.length} things are meant`);
      return state === 'detached'
        ? shown.length === 0
        : shown.length > 0 && (state === 'attached' || shown[0] === true);
    });
  }

  /** The middle of it, once it holds still and nothing lies over it. */
  async #place(): Promise<Place> {
    let last = '';
    return this.#until('a place to press', async () => {
      const place = await this.#ask<Place | undefined>({ what: 'place' });
      const now = JSON.stringify(place);
      const isStill = place !== undefined && now === last;
      last = now;
      return isStill && place;
    });
  }

  async click(): Promise<void> {
    await this.#screen.bringToFront();
    const { x, y } = await this.#place();
    await this.#screen.page.mouse.click(x, y);
  }

  async #set(wanted: boolean): Promise<void> {
    // In an array: an answer that is no is waited for until it is yes.
    const [isNow] = await this.#until('a box to tick', async () => {
      const checked = await this.#ask<boolean | undefined>({ what: 'checked' });
      return checked === undefined ? undefined : [checked];
    });
    if (isNow === wanted) return;
    await this.click();
    // Some boxes are called otherwise once they are ticked.
    await this.#until(wanted ? 'ticked' : 'not ticked', async () => (await this.#ask({ what: 'checked' })) !== isNow);
  }

  check = (): Promise<void> => this.#set(true);
  uncheck = (): Promise<void> => this.#set(false);

  async focus(): Promise<void> {
    await this.#until('on which the keyboard can be', () => this.#ask<true | undefined>({ what: 'focus' }));
  }

  async fill(words: string): Promise<void> {
    await this.#screen.bringToFront();
    await this.#until('a field to write in', () => this.#ask<boolean | undefined>({ what: 'fill', words }));
  }

  async selectOption(words: string): Promise<void> {
    await this.#until(`a choice "${words}" in`, () => this.#ask<true | undefined>({ what: 'select', words }));
  }

  async setInputFiles(path: string): Promise<void> {
    const handle = await this.#until('a field for a file', async () => {
      const found = await this.#screen.page.evaluateHandle(finding(this.#path, { what: 'element' }));
      return (found.asElement() as ElementHandle<HTMLInputElement> | null) ?? undefined;
    });
    await handle.uploadFile(path);
  }

  inputValue = (): Promise<string> => this.#until('a field', () => this.#ask<string>({ what: 'value' }));
  innerText = (): Promise<string> => this.#until('words', () => this.#ask<string>({ what: 'text' }));

  innerHTML = (): Promise<string> => this.#until('something inside', () => this.#ask<string>({ what: 'html' }));

  async getAttribute(name: string): Promise<string | null> {
    const [value] = await this.#until('', () =>
      this.#ask<[string | null] | undefined>({ what: 'attribute', words: name }),
    );
    return value;
  }
}

export class FirefoxScreen implements Screen {
  readonly page: Page;
  readonly #newDownload: () => Promise<Download>;

  /** @param newDownload resolves with the next file that comes down */
  constructor(page: Page, newDownload: () => Promise<Download>) {
    this.page = page;
    this.#newDownload = newDownload;
  }

  #from = (step: Step): Found => new FirefoxFound(this, [step]);
  getByRole = (role: Role, options?: Options): Found => this.#from(roleStep(role, options));
  getByLabel = (text: Name, options?: Options): Found =>
    this.#from({ by: 'label', text: patternOf(text, options?.exact) });
  getByText = (text: Name, options?: Options): Found =>
    this.#from({ by: 'text', text: patternOf(text, options?.exact) });
  locator = (css: string): Found => this.#from({ by: 'css', css });

  readonly keyboard = {
    /** `Control+A` is the one chord our tests know. */
    press: async (key: string): Promise<void> => {
      const keys = key.length === 1 ? [key as KeyInput] : key.split('+').map(keyOf);
      for (const one of keys) await this.page.keyboard.down(one);
      for (const one of keys.reverse()) await this.page.keyboard.up(one);
    },
    insertText: async (text: string): Promise<void> => {
      await this.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
    },
  };

  evaluate<T>(work: string): Promise<T> {
    return this.page.evaluate(work) as Promise<T>;
  }

  /** Firefox opens pages of ours but never says that it has: what counts is the document. */
  async goto(address: string): Promise<void> {
    const [start = '', hash] = address.split('#');
    const isThere = `location.href.split('#')[0] === ${JSON.stringify(start)} && document.readyState === 'complete'`;
    if (hash !== undefined && (await this.evaluate<boolean>(isThere).catch(() => false)))
      return void (await this.evaluate(`void (location.hash = ${JSON.stringify(hash)})`));
    if (start.startsWith('http')) return void (await this.page.goto(address));
    void this.page.goto(address, { timeout: 15_000 }).catch(() => undefined);
    await until(address, () => this.evaluate<boolean>(isThere).catch(() => false));
  }

  async reload(): Promise<void> {
    await this.evaluate('globalThis.isOld = true; void location.reload()');
    const isNew = "!globalThis.isOld && document.readyState === 'complete'";
    await until('the page anew', () => this.evaluate<boolean>(isNew).catch(() => false));
  }

  bringToFront = (): Promise<void> => this.page.bringToFront();
  waitForEvent = (_event: 'download'): Promise<Download> => this.#newDownload();
  close = (): Promise<void> => this.page.close();
}
