import { type Carrier, type HandOver, handOver } from '../letter/compose.ts';
import type { Note } from '../letter/report.ts';
import { isMailAddress } from '../people/mail-address.ts';
import type { MailChoice } from '../store/settings.ts';

const CARRIERS: Readonly<Record<MailChoice, Carrier | undefined>> = {
  app: 'mail',
  gmail: 'gmail',
  outlook: 'outlook',
  fastmail: 'fastmail',
  proton: 'proton',
  copy: undefined,
};

/** The message that names what the user writes mail with. */
export const MAIL_KEYS: Readonly<Record<MailChoice, string>> = {
  app: 'letterMailApp',
  gmail: 'letterGmail',
  outlook: 'letterOutlook',
  fastmail: 'letterFastmail',
  proton: 'letterProton',
  copy: 'letterCopy',
};

/**
 * A note to a friend, handed to what the user writes mail with; undefined where they only copy.
 * @param to their address; anything that is none is left for the user to fill in there
 */
export function mailNote(mail: MailChoice, to: string, note: Note): HandOver | undefined {
  const carrier = CARRIERS[mail];
  const address = to.trim();
  return carrier && handOver(carrier, { to: isMailAddress(address) ? address : '', ...note });
}
