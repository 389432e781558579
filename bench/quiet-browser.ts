import { type BrowserContext, type CDPSession, chromium, type Page, type Route } from 'playwright-core';
import { CHROMIUM } from '../tests/e2e/harness/chromium.ts';
import type { SavedPage } from './pages.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Page scripts are off, but the parser treats the page as one with scripts on, as it does for a reader. */
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };

/** A saved page standing in a real tab, and a world of our own beside it, as a content script has. */
export interface OpenPage {
  /** Runs an expression in that world and answers its value as JSON would carry it. */
  evaluate(expression: string): Promise<unknown>;
}

/** A browser without network: it sees saved pages at their own addresses and nothing else. */
export class QuietBrowser {
  private readonly context: BrowserContext;
  private tab: Page;
  private pending: SavedPage | undefined;

  private constructor(context: BrowserContext, tab: Page) {
    this.context = context;
    this.tab = tab;
  }

  static async start(): Promise<QuietBrowser> {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? CHROMIUM,
      headless: true,
      args: ARGS,
    });
    const context = await browser.newContext({ serviceWorkers: 'block', ignoreHTTPSErrors: true });
    const quiet = new QuietBrowser(context, await context.newPage());
    await context.route('**', route => quiet.answer(route));
    return quiet;
  }

  /** Loads the page in a new tab; the tab of the page before is closed. */
  async open(saved: SavedPage): Promise<OpenPage> {
    await this.tab.close();
    this.tab = await this.context.newPage();
    this.pending = saved;
    await this.tab.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    return ownWorld(await this.context.newCDPSession(this.tab));
  }

  /** An empty page that stays, for what is done beside the saved ones. */
  async blank(): Promise<OpenPage & { close(): Promise<void> }> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    return { ...(await ownWorld(session)), close: () => page.close() };
  }

  async stop(): Promise<void> {
    await this.context.browser()?.close();
  }

  /** The first request of a tab is the page. Whatever follows gets nothing; 204 leaves the tab where it is. */
  private async answer(route: Route): Promise<void> {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    if (request.frame().parentFrame() || !this.pending) return route.fulfill({ status: 204 });
    const body = this.pending.read();
    this.pending = undefined;
    return route.fulfill({ status: 200, headers: HEADERS, body });
  }
}

async function ownWorld(session: CDPSession): Promise<OpenPage> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'fondly',
  });
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
