import browser from './browser.ts';
import { seenSelection } from './seen-selection.ts';

/** The longest selection that is kept (TRUST T25). */
const MAX_SELECTION = 2_000;

/** The text selected in a tab, as it was seen; empty if there is none. Throws where the browser lets nobody in. */
export async function selectionIn(tabId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: seenSelection,
    args: [MAX_SELECTION],
  });
  const text: unknown = answer?.result;
  return typeof text === 'string' ? text.slice(0, MAX_SELECTION) : '';
}
