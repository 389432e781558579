/** Reads copies of pages for the worker of Chromium, and goes when it was asked nothing for a while. */
import { isEnvelope } from '../messages.ts';
import browser from '../platform/browser.ts';
import { readCopy } from '../platform/reader.ts';
import { mayAsk } from './admit.ts';

const IDLE_MS = 30_000;
const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };

let going: ReturnType<typeof setTimeout> | undefined;
function goLater(): void {
  clearTimeout(going);
  going = setTimeout(() => close(), IDLE_MS);
}

browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer?: unknown) => void) => {
  if (!mayAsk(sender, self) || !isEnvelope(message) || message.name !== 'readCopy') return false;
  goLater();
  readCopy(message.argument).then(reply, () => reply());
  return true;
});
goLater();
