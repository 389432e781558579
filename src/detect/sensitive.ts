/**
 * Pages the script that stands in them does not read (TRUST T19): where people log in or pay, and what runs on their own
 * machine or office network. Banks, mail and health are known by their address (private-address.ts), before it is asked.
 */
import { find, findAll } from './dom.ts';
import { isLocalAddress } from './local-address.ts';

/** How much running text makes a page an article that merely has a log-in box beside it. */
const PARAGRAPHS_OF_AN_ARTICLE = 3;
const LETTERS_OF_A_PARAGRAPH = 80;

const PAYMENT = 'input[autocomplete^="cc-"],input[autocomplete="one-time-code"]';

function readsLikeAnArticle(page: Document): boolean {
  let long = 0;
  for (const paragraph of findAll(page, 'p', 200)) {
    let letters = 0;
    for (const node of paragraph.childNodes) letters += node.nodeValue?.length ?? 20;
    if (letters >= LETTERS_OF_A_PARAGRAPH && ++long >= PARAGRAPHS_OF_AN_ARTICLE) return true;
  }
  return false;
}

/** `asked`: the reader clicked the button on this page. `isNetwork`: a site file knows the host. */
export interface Occasion {
  readonly asked: boolean;
  readonly isNetwork: boolean;
}

/**
 * Whether to leave the page unread. One with a password field is never read unasked. On a click an article is, as blogs
 * keep a log-in box beside theirs, and so is a network, which shows its log-in box on everybody's profile.
 */
export function isSensitive(page: Document, url: URL, { asked, isNetwork }: Occasion): boolean {
  if (isLocalAddress(url)) return true;
  if (find(page, PAYMENT) || find(page, 'meta[name="fondly" i][content="none" i]')) return true;
  if (!find(page, 'input[type="password" i]')) return false;
  return !asked || !(isNetwork || readsLikeAnArticle(page));
}
