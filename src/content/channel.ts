import { type Argument, type Envelope, envelope, type FromPage, isEnvelope, type ToPage } from '../messages.ts';

/**
 * The worker, as a content script sees it. Both browsers give promises under Manifest V3.
 */
const runtime = (globalThis as { chrome?: typeof chrome }).chrome?.runtime;

/** False once the extension was updated or removed under a page that is still open: then this script goes quiet. */
export const isConnected = (): boolean => runtime?.id !== undefined;

/** Tells the worker something; undefined when nobody listens any more. */
export async function tell<Name extends keyof FromPage>(
  name: Name,
  argument: Argument<Name>,
): Promise<ReturnType<FromPage[Name]> | undefined> {
  if (!isConnected()) return undefined;
  try {
    return await runtime?.sendMessage(envelope(name, argument));
  } catch {
    // The extension was updated between the check and the call; the page must not notice.
    return undefined;
  }
}

type ForPage = Omit<ToPage, 'findWays' | 'askAgain'>;
type Handlers = { [Name in keyof ForPage]: (argument: Argument<Name>) => ReturnType<ForPage[Name]> } & {
  askAgain(): Promise<boolean>;
};

const isFor = <Name extends keyof ToPage>(message: unknown, name: Name): message is Envelope<Name> =>
  isEnvelope(message) && message.name === name;

/** Answers the worker and our own screens, and nobody else. */
export function answer(handlers: Handlers): void {
  runtime?.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== runtime.id) return false;
    if (isFor(message, 'readPage')) reply(handlers.readPage(message.argument));
    const isLater = isFor(message, 'askAgain');
    if (isLater) handlers.askAgain().then(reply, () => reply(false));
    return isLater;
  });
}

/** Answers one message when the work is done. Should the work fail there is nothing to tell. */
export function answerLater(name: 'findWays', work: () => Promise<ReturnType<ToPage['findWays']>>): void {
  runtime?.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== runtime.id || !isFor(message, name)) return false;
    work().then(reply, () => reply([]));
    return true;
  });
}
