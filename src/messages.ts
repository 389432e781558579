import type { PageCopy } from './detect/page-copy.ts';
import type { FoundWay } from './detect/reach.ts';
import type { Reading } from './detect/read-copy.ts';
import type { Sighting } from './detect/sighting.ts';

/** What a page's content script may say. It speaks for a page we do not trust: it tells, and learns nothing of what is saved. */
export interface FromPage {
  /** A content script has started. It watches the page only if told so (the user allowed noticing), and looks where
   * the reader taught it to on this site. */
  loaded(): { watch: boolean; rule?: string };
  /**
   * The page, unasked. Answers whether to go on, as noticing may have been switched off meanwhile, and what the page is:
   * its canonical address, and whether it is one piece that can be read.
   */
  seen(copy: PageCopy): Seen;
  /** The piece on the page was really read, by the rule in people/read-rule.ts. Answers false to be told again. */
  read(visit: Visit): boolean;
  /** The reader and the people of the sighting talked in public, at its address: a thread. */
  talked(sighting: Sighting): void;
  /** The reader has just submitted a comment on the page. */
  commented(copy: PageCopy): void;
  /** The reader, asked to point at the name, pointed at it. */
  picked(picked: Picked): void;
}

/** What the worker makes of a page it was told of. */
export interface Seen {
  readonly goOn: boolean;
  readonly url: string;
  readonly isPiece: boolean;
}

/** A piece that was really read. */
export interface Visit {
  readonly copy: PageCopy;
  /** Its canonical address, as `seen` answered it: the page may be at another by now. */
  readonly piece: string;
  /** It is not told again. */
  readonly isLast: boolean;
}

/** Where the reader pointed. */
export interface Picked {
  /** A CSS selector that finds the element again, on this page and its like. */
  readonly selector: string;
}

/** What our own screens may say to the worker. */
export interface FromScreen {
  /** Something in the store changed that the toolbar may show: the badge, or who is saved. */
  changed(): void;
  /** Noticing was switched on or off, or a site put on the list of those never looked at or taken off it. */
  noticing(): void;
}

/** What the worker and the screens may ask of a tab's content script. */
export interface ToPage {
  /**
   * What is on the page. Unasked, only where the script watches or the reader asked about this very page before.
   * @param argument `rule`: where the reader taught us to look on this site, a CSS selector; `asked`: by a click of the reader
   */
  readPage(argument: { readonly rule?: string; readonly asked: boolean }): PageCopy | undefined;
  /** What the reader allows has changed: ask again whether to watch. Answers whether it watches now. */
  askAgain(): boolean;
  /** Ways to reach the owner of this site, from its own pages. */
  findWays(): FoundWay[];
}

/** What the worker asks of the page of ours that can read copies, where it cannot itself (Chromium). */
export interface ToReader {
  readCopy(copy: PageCopy): Reading;
}

export type Messages = FromPage & FromScreen & ToPage & ToReader;
export type MessageName = keyof Messages;
export type Argument<Name extends MessageName> = Parameters<Messages[Name]>[0];

/** How a message travels. `fondly` marks it as ours. */
export interface Envelope<Name extends MessageName = MessageName> {
  readonly fondly: 1;
  readonly name: Name;
  readonly argument: Argument<Name>;
}

/** Who may send what: a name missing here does not compile. */
export const SENDERS: Readonly<
  Record<keyof FromPage, 'page'> & Record<keyof FromScreen, 'screen'> & Record<keyof ToPage | keyof ToReader, 'worker'>
> = {
  loaded: 'page',
  seen: 'page',
  read: 'page',
  talked: 'page',
  commented: 'page',
  picked: 'page',
  changed: 'screen',
  noticing: 'screen',
  readPage: 'worker',
  askAgain: 'worker',
  findWays: 'worker',
  readCopy: 'worker',
};

export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fondly' in value &&
    value.fondly === 1 &&
    'name' in value &&
    typeof value.name === 'string' &&
    Object.hasOwn(SENDERS, value.name)
  );
}

export const envelope = <Name extends MessageName>(name: Name, argument: Argument<Name>): Envelope<Name> => ({
  fondly: 1,
  name,
  argument,
});
