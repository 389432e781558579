import type { Page } from 'playwright-core';
import { until } from '../harness/popup.ts';

/**
 * Waits until a screen of ours is drawn and loads nothing any more. Asked from outside: Playwright's own waiting runs text as
 * code, which our pages forbid.
 * @param also what must be true too, an expression
 */
export async function settled(page: Page, also = 'true'): Promise<void> {
  const isThere = `!!document.querySelector('h1') && !document.querySelector('[aria-busy=true]') && !!(${also})`;
  await until('the screen', () => page.evaluate(isThere) as Promise<boolean>);
}

/** Opens a screen afresh. */
export async function openScreen(page: Page, id: string, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${id}/${path}`);
  await settled(page);
}
