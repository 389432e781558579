import { type Envelope, isEnvelope, SENDERS } from '../messages.ts';

/** What the browser says of a sender. A tab proves nothing: our own pages open in tabs too (TRUST M17), so the origin decides. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who we are: the extension's id and the origin of its pages. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

const isWeb = (origin: string): boolean => origin.startsWith('https://') || origin.startsWith('http://');

/** Our own pages and nobody else. A missing origin is a no. */
const isOwnScreen = (sender: Sender, self: Self): boolean => sender.origin === self.origin;

/** The content script in the top frame of a web page. */
const isPage = (sender: Sender): boolean =>
  sender.origin !== undefined && isWeb(sender.origin) && sender.frameId === 0 && sender.tab?.id !== undefined;

/** The message if it is ours, known, and from somebody who may send it; undefined otherwise. */
export function admit(message: unknown, sender: Sender, self: Self): Envelope | undefined {
  if (sender.id !== self.id || !isEnvelope(message)) return undefined;
  switch (SENDERS[message.name]) {
    case 'page':
      return isPage(sender) ? message : undefined;
    case 'screen':
      return isOwnScreen(sender, self) ? message : undefined;
    case 'worker':
      return undefined;
  }
}
