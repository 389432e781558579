import { detect } from '../detect/detect.ts';
import { titleOfPiece } from '../detect/piece.ts';
import { isSensitive } from '../detect/sensitive.ts';
import type { Sighting } from '../detect/sighting.ts';
import { obeyRule } from '../detect/site-rule.ts';
import { siteOfHost } from '../detect/sites/index.ts';

const clock = (): number => performance.now();

/**
 * Reads the page as it stands now. A page that is nobody's business gives nothing but the address of its site.
 * @param rule where the reader taught us to look on this site: a CSS selector
 */
export function readPage(rule?: string): Sighting {
  const url = new URL(location.href);
  const isOurs = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  if (!isOurs || isSensitive(document, url, siteOfHost(url.hostname) !== undefined)) {
    return { url: url.origin, title: '', people: [], silence: isOurs ? 'sensitive' : 'none', ms: 0 };
  }
  const seen = detect(document, url, clock);
  const sighting = { ...seen, title: titleOfPiece(seen.title) };
  return rule === undefined ? sighting : obeyRule(sighting, document, rule);
}
