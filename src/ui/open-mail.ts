/**
 * Opens a `mailto:` address in the mail program. By a link of its own tab: where a webmail site is the mail program,
 * it would otherwise take the place of the letter.
 */
export function openMail(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noreferrer noopener';
  link.click();
}
