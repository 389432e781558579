import { findAll } from './dom.ts';

/** Where the web marks an author, in one selector: the browser's engine passes over the page once. */
const SELECTOR = [
  '[itemprop~="author"],[itemprop~="creator"]',
  '[rel~="author"]:not(link)',
  '[property~="schema:author"],[property~="author"],[property$="dc:creator"],[property~="sioc:has_creator"],[rel~="sioc:has_creator"]',
  '[class*="author" i],[class*="byline" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="verfasser" i]',
  '[class*="redakteur" i],[class*="journalist" i],[class*="contributor" i],[class*="by-line" i],[class*="posted-by" i],[class*="postedby" i],[class*="wrote" i]',
  '[id*="author" i],[id*="byline" i]',
  '.vcard,.h-card,.fn',
  'byline,author',
  'a[href*="/author" i],a[href*="/autor" i],a[href*="/auteur" i],a[href*="/contributor" i],a[href*="/writer" i],a[href*="/staff/" i]',
  'a[href*="/people/" i],a[href*="/profile" i],a[href*="/journalist" i],a[href*="/team/" i],a[href*="/redakt" i],a[href*="/user" i],a[href*="/columnist" i],a[href*="/reporter" i],a[href*="/editors/" i]',
].join(',');

const MOST = 400;

/** Every element whose markup says that it has to do with an author, in page order. */
export const findAuthorish = (page: Document): Element[] => findAll(page, SELECTOR, MOST);
