/** A screen of ours in Firefox, used by what assistive technology is told, as the tests of Chromium use theirs. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './popup.ts';

const PATIENCE_MS = 20_000;

export class FirefoxScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate<T>(work: string): Promise<T> {
    return this.page.evaluate(work) as Promise<T>;
  }

  async find(name: string, inside = ''): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(`${inside} ::-p-aria(${name})`.trim(), { timeout: PATIENCE_MS });
    if (!found) throw new Error(`nothing is called "${name}"`);
    return found;
  }

  /** Presses a button; other things that are pressed say what they are. */
  async press(name: string, role = 'button', inside = ''): Promise<void> {
    await (await this.find(`[name="${name}"][role="${role}"]`, inside)).click();
  }

  /** Types in place of what stands in a field. */
  async fill(name: string, text: string): Promise<void> {
    const field = await this.find(name);
    await field.click();
    await field.evaluate(node => (node as unknown as { select(): void }).select());
    await this.page.keyboard.type(text);
  }

  async shows(text: string): Promise<void> {
    const words = (): Promise<string> => this.evaluate('document.body.innerText');
    await until(`"${text}"`, async () => (await words()).includes(text)).catch(async error => {
      throw new Error(`${String(error)}, which says: ${await words()}`);
    });
  }

  async goTo(hash: string): Promise<void> {
    await this.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);
  }
}
