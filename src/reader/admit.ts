/** What the browser says of who sent a message. */
interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * May this sender have a copy read? The worker, of which the browser tells the address and no origin, and our own screens.
 * What content scripts tell the worker is heard by every page of ours: they may not, nor may anybody else.
 * @param self the id of the extension and the origin of its pages
 */
export const mayAsk = (sender: Sender, self: { readonly id: string; readonly origin: string }): boolean =>
  sender.id === self.id &&
  (sender.origin === undefined || sender.origin === self.origin) &&
  sender.url?.startsWith(`${self.origin}/`) === true;
