import { isMailAddress } from '../people/mail-address.ts';

/** Where a letter can be handed to: the mail program of the machine, or the compose page of a mail service. */
export const CARRIERS = ['mail', 'gmail', 'outlook', 'fastmail', 'proton'] as const;
export type Carrier = (typeof CARRIERS)[number];

export interface Envelope {
  /** One plain address; empty where none is known yet. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface HandOver {
  /** The address to open: `mailto:` or the compose page of a service. It never holds anything but recipient, subject and, for `mail`, the body. */
  readonly href: string;
  /** The body is not in `href`: it has to go by the clipboard, and the screen has to say so. */
  readonly bodyByClipboard: boolean;
}

/** The longest `mailto:` that every mail program tried takes whole; Windows cuts at 2,048 characters. */
export const MAILTO_LIMIT = 1900;

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const MAX_SUBJECT = 250;

const tidy = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD').replace(CONTROLS, '');

/** The subject as it will arrive: one line, no control characters, at most 250 characters. */
export function tidySubject(subject: string): string {
  const line = tidy(subject)
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .trim();
  return [...line].slice(0, MAX_SUBJECT).join('');
}

/** The body as it will arrive: no control characters, line ends as `\n`. */
export const tidyBody = (body: string): string => tidy(body).replace(/\r\n?/g, '\n');

/** `encodeURIComponent` leaves five characters that some mail programs trip over. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** RFC 6068: the address keeps its `@`, line ends are CRLF. */
function mailto(to: string, subject: string, body?: string): string {
  const fields = [`subject=${encode(subject)}`];
  if (body !== undefined) fields.push(`body=${encode(body.replaceAll('\n', '\r\n'))}`);
  return `mailto:${encode(to).replace('%40', '@')}?${fields.join('&')}`;
}

/**
 * Recipient and subject only: a body in an address would lie in the history of the browser.
 * Outlook and Proton are given the `mailto:` link that they register for themselves as handlers of, since a plus sign
 * in Outlook's plain `to=` has been reported to arrive as a space.
 */
const COMPOSE: Record<Exclude<Carrier, 'mail'>, (to: string, subject: string) => string> = {
  gmail: (to, subject) => `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}&su=${encode(subject)}`,
  outlook: (to, subject) => `https://outlook.live.com/mail/deeplink/compose?mailtouri=${encode(mailto(to, subject))}`,
  fastmail: (to, subject) => `https://app.fastmail.com/mail/compose?to=${encode(to)}&subject=${encode(subject)}`,
  proton: (to, subject) => `https://mail.proton.me/u/0/inbox#mailto=${encode(mailto(to, subject))}`,
};

/**
 * The address that opens a letter in a carrier, or undefined where `to` is not one plain mail address.
 * An empty `to` is left for the user to fill in there.
 */
export function handOver(carrier: Carrier, { to, subject, body }: Envelope): HandOver | undefined {
  if (to !== '' && !isMailAddress(to)) return undefined;
  const line = tidySubject(subject);
  if (carrier !== 'mail') return { href: COMPOSE[carrier](to, line), bodyByClipboard: true };
  const whole = mailto(to, line, tidyBody(body));
  if (whole.length <= MAILTO_LIMIT) return { href: whole, bodyByClipboard: false };
  return { href: mailto(to, line), bodyByClipboard: true };
}
