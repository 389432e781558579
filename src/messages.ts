import type { FoundWay } from './detect/reach.ts';
import type { Sighting } from './detect/sighting.ts';

/** What a page's content script may say. It speaks for a page we do not trust: it tells, and learns nothing of what is saved. */
export interface FromPage {
  /** A content script has started. It watches the page only if told so (the user allowed noticing), and looks where
   * the reader taught it to on this site. */
  loaded(): { watch: boolean; rule?: string };
  /** What was read off the page, unasked. Answers whether to go on: noticing may have been switched off meanwhile. */
  seen(sighting: Sighting): boolean;
  /** The piece on the page was really read, by the rule in people/read-rule.ts. */
  read(sighting: Sighting): void;
  /** The reader and the people of the sighting talked in public, at its address: a thread, or a comment just submitted. */
  talked(sighting: Sighting): void;
  /** The reader, asked to point at the name, pointed at it. */
  picked(picked: Picked): void;
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
  readPage(argument: { readonly rule?: string; readonly asked: boolean }): Sighting | undefined;
  /** What the reader allows has changed: ask again whether to watch. Answers whether it watches now. */
  askAgain(): boolean;
  /** Ways to reach the owner of this site, from its own pages. */
  findWays(): FoundWay[];
}

export type Messages = FromPage & FromScreen & ToPage;
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
  Record<keyof FromPage, 'page'> & Record<keyof FromScreen, 'screen'> & Record<keyof ToPage, 'worker'>
> = {
  loaded: 'page',
  seen: 'page',
  read: 'page',
  talked: 'page',
  picked: 'page',
  changed: 'screen',
  noticing: 'screen',
  readPage: 'worker',
  askAgain: 'worker',
  findWays: 'worker',
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
