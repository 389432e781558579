import { type Argument, envelope, type FromScreen } from '../messages.ts';
import browser from './browser.ts';

/** Tells the worker something. A worker that cannot be woken finds out from the store at its next start. */
export async function tellWorker<Name extends keyof FromScreen>(name: Name, argument: Argument<Name>): Promise<void> {
  await browser.runtime.sendMessage(envelope(name, argument)).catch(() => undefined);
}
