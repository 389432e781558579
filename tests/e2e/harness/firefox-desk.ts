/**
 * What a reader does with Firefox itself, its toolbar. WebDriver knows only pages; but one of Firefox's own
 * pages, opened in a tab, may do all that Firefox may.
 */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './popup.ts';

const OWN_PAGE = 'chrome://browser/content/blanktab.html';

export class Desk {
  readonly #page: Page;
  readonly #id: string;

  private constructor(page: Page, id: string) {
    this.#page = page;
    this.#id = id;
  }

  static async open(browser: Browser, id: string): Promise<Desk> {
    const page = await browser.newPage();
    void page.goto(OWN_PAGE, { timeout: 15_000 }).catch(() => undefined);
    await until(
      'a page of Firefox',
      () => page.evaluate("typeof ChromeUtils === 'object'").catch(() => false) as Promise<boolean>,
    );
    return new Desk(page, id);
  }

  #do<T>(work: string): Promise<T> {
    const all = `(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { document } = window;
      ${work}
    })()`;
    return this.#page.evaluate(all) as Promise<T>;
  }

  /** Presses the toolbar button on the page in front. */
  pressButton(): Promise<void> {
    return this.#do(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${this.#id}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  }

  /** Presses the keys of a shortcut of ours, as Firefox hears them: by the key of the window that stands for it. */
  async pressShortcut(keys: string): Promise<void> {
    const parts = keys.split('+');
    const letter = parts.at(-1) ?? '';
    await this.#do(`
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
      const key = keys.find(one => one.getAttribute('key')?.toUpperCase() === ${JSON.stringify(letter)});
      if (!key) throw new Error('no such shortcut among ' + keys.map(one => one.outerHTML).join());
      key.doCommand();`);
  }

  /** Puts another version of an add-on in the place of the one that runs, as an update does. @param file the path of its archive */
  async update(file: string): Promise<void> {
    await this.#do(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const archive = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
      archive.initWithPath(${JSON.stringify(file)});
      await (await AddonManager.getInstallForFile(archive)).install();`);
  }

  /** "Run in Private Windows", as one allows it on the page of the add-on. It counts from the next start. */
  async allowInPrivate(): Promise<void> {
    await this.#do(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add('${this.#id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`);
  }

  /** Does something with the private window, `secret`. */
  #inPrivate<T>(work: string): Promise<T> {
    return this.#do(`
      const secret = [...Services.wm.getEnumerator('navigator:browser')]
        .find(one => one.PrivateBrowsingUtils?.isWindowPrivate(one) && one.gBrowserInit.delayedStartupFinished);
      ${work}`);
  }

  /** Opens a page in a private window, which has one tab. */
  async visitInPrivate(address: string): Promise<void> {
    if (!(await this.#inPrivate<boolean>('return !!secret')))
      await this.#do('window.OpenBrowserWindow({ private: true })');
    await until('a private window', () => this.#inPrivate<boolean>('return !!secret'));
    await this.#inPrivate(`secret.openTrustedLinkIn(${JSON.stringify(address)}, 'current')`);
    await until(address, () =>
      this.#inPrivate<boolean>(`const { currentURI, webProgress } = secret.gBrowser.selectedBrowser;
        return currentURI.spec === ${JSON.stringify(address)} && !webProgress.isLoadingDocument;`),
    );
  }

  /** Is our button there in the private window? */
  isInPrivateToolbar(): Promise<boolean> {
    return this.#inPrivate(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${this.#id}');
      return !!ExtensionParent.apiManager.global.browserActionFor(extension).widget.forWindow(secret)?.node;`);
  }

  /** A real click of the mouse at a place in the popup. */
  clickInPopup({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    return this.#do(`
      const { left, top } = document.querySelector('.webextension-popup-browser').getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        window.windowUtils.sendMouseEvent(type, left + ${x}, top + ${y}, 0, type === 'mousemove' ? 0 : 1, 0);`);
  }
}
