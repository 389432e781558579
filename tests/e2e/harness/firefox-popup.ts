/** The real popup of Firefox. It has no page in WebDriver, but pages of ours may look into it. */
import type { Page } from 'puppeteer-core';
import type { Ask, Step } from './finder.ts';
import type { Desk } from './firefox-desk.ts';
import { finding, roleStep } from './firefox-screen.ts';
import { until } from './popup.ts';
import type { Name, Popup, Role } from './screen.ts';

const VIEW = "browser.extension.getViews({ type: 'popup' })[0]";

interface Place {
  readonly x: number;
  readonly y: number;
}

export class FirefoxPopup implements Popup {
  /** A page of ours, which looks into the popup. */
  readonly #own: Page;
  readonly #desk: Desk;

  private constructor(own: Page, desk: Desk) {
    this.#own = own;
    this.#desk = desk;
  }

  /** The popup that is open, or opens in a moment. */
  static async attach(own: Page, desk: Desk): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(own, desk);
    await until('the popup', async () => (await popup.text()) !== '');
    return popup;
  }

  /** Takes away a popup that a test which failed left open: the button would close it. */
  static async closeLeft(own: Page): Promise<void> {
    await own.evaluate(`void ${VIEW}?.close()`);
  }

  #evaluate<T>(work: string): Promise<T> {
    return this.#own.evaluate(work) as Promise<T>;
  }

  #ask<T>(path: readonly Step[], ask: Ask): Promise<T | undefined> {
    return this.#evaluate<T | undefined>(`${VIEW} && ${finding(path, ask, `${VIEW}.document`)}`);
  }

  async #until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
    try {
      return await until(`${what} in the popup`, look);
    } catch (error) {
      throw new Error(`${String(error)}, which says: ${await this.text()}`);
    }
  }

  #path = (role: Role, name: Name): Step[] => [roleStep(role, { name, exact: true }), { by: 'nth', index: 0 }];

  async find(role: Role, name: Name): Promise<void> {
    await this.#until(
      `${role} "${name}"`,
      async () => (await this.#ask<boolean[]>(this.#path(role, name), { what: 'shown' }))?.[0],
    );
  }

  async click(role: Role, name: Name): Promise<void> {
    let last = '';
    const place = await this.#until(`${role} "${name}" to hold still`, async () => {
      const at = await this.#ask<Place>(this.#path(role, name), { what: 'place' });
      const isStill = at !== undefined && JSON.stringify(at) === last;
      last = JSON.stringify(at);
      return isStill && at;
    });
    await this.#desk.clickInPopup(place);
  }

  async fill(role: Role, name: string, words: string): Promise<void> {
    await this.#until(`${role} "${name}"`, () => this.#ask<boolean>(this.#path(role, name), { what: 'fill', words }));
  }

  async names(role: Role): Promise<string[]> {
    return (await this.#ask<string[]>([roleStep(role)], { what: 'names' })) ?? [];
  }

  text(): Promise<string> {
    return this.#evaluate(`${VIEW}?.document.body?.innerText ?? ''`);
  }

  statuses(): Promise<string[]> {
    return this.#evaluate(
      `[...(${VIEW}?.document.querySelectorAll('[role=status],[aria-live]') ?? [])].map(node => node.innerText)`,
    );
  }

  async shows(text: string): Promise<void> {
    await this.#until(`"${text}"`, async () => (await this.text()).includes(text));
  }

  async close(): Promise<void> {
    await this.#evaluate(`void ${VIEW}?.close()`);
    await until('the popup to be gone', () => this.#evaluate<boolean>(`!${VIEW}`));
  }
}
