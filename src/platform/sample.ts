import type { Sighting } from '../detect/sighting.ts';
import { isEnvelope } from '../messages.ts';
import browser from './browser.ts';

/** The sample post: a page of ours that stands for one of the web, so that the popup can be tried on it. */
const SAMPLE = 'src/welcome/sample.html';

export const isSample = (url: string): boolean => url === browser.runtime.getURL(SAMPLE);

/** Answers for the sample post what the content script answers on a page of the web; no script may run in ours. */
export function answerAsPage(sighting: Sighting): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return false;
    if (message.name === 'readPage') reply(sighting);
    return false;
  });
}
