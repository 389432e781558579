import { detect } from '../detect/detect.ts';
import { titleOfPiece } from '../detect/piece.ts';
import { isSensitive } from '../detect/sensitive.ts';
import type { Sighting } from '../detect/sighting.ts';
import { obeyRule } from '../detect/site-rule.ts';
import { siteOfHost } from '../detect/sites/index.ts';

const clock = (): number => performance.now();

const isHtml = (): boolean => document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';

/**
 * May the page be read as it stands now?
 * @param asked the reader asked about this page by a click
 */
export function mayRead(asked: boolean): boolean {
  const url = new URL(location.href);
  return isHtml() && !isSensitive(document, url, { asked, isNetwork: siteOfHost(url.hostname) !== undefined });
}

/**
 * Reads the page as it stands now. A page that is nobody's business gives nothing but the address of its site.
 * @param rule where the reader taught us to look on this site: a CSS selector
 * @param asked the reader asked about this page by a click
 */
export function readPage(rule: string | undefined, asked: boolean): Sighting {
  const url = new URL(location.href);
  if (!mayRead(asked)) {
    return { url: url.origin, title: '', people: [], silence: isHtml() ? 'sensitive' : 'none', ms: 0 };
  }
  const seen = detect(document, url, clock);
  const sighting = { ...seen, title: titleOfPiece(seen.title) };
  return rule === undefined ? sighting : obeyRule(sighting, document, rule);
}
