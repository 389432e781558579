import { openAddress } from '../platform/tabs.ts';

/** What a button was pressed with. A click that a script made is no press. */
export type Press = Pick<Event, 'isTrusted'>;

/**
 * Opens a `mailto:` address in the mail program. By a link of its own tab: where a webmail site is the mail program,
 * it would otherwise take the place of the letter.
 */
function openMail(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noreferrer noopener';
  link.click();
}

/** Opens a mail program, a compose page or somebody's own page: the only way out of our screens that is no link. */
export function openOut(press: Press, href: string): void {
  if (!press.isTrusted) return;
  if (href.startsWith('mailto:')) openMail(href);
  else void openAddress(href);
}
