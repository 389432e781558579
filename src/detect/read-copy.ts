import { LIMITS } from './budget.ts';
import { detect } from './detect.ts';
import { hasMoreLevels } from './levels.ts';
import type { PageCopy } from './page-copy.ts';
import { isPiece, titleOfPiece } from './piece.ts';
import { withoutRawText } from './raw-text.ts';
import { isSensitive } from './sensitive.ts';
import type { Sighting, Silence } from './sighting.ts';
import { obeyRule } from './site-rule.ts';
import { siteOfHost } from './sites/index.ts';

/** Whose work a page is, and whether the page is one single piece that can be read. */
export interface Reading {
  readonly sighting: Sighting;
  readonly isPiece: boolean;
}

/** Makes a document of a text, without running or loading anything of it. */
export type Parse = (text: string, type: 'text/html' | 'application/xhtml+xml') => Document;

const nobody = (url: URL, silence: Silence, ms: number): Reading => ({
  sighting: { url: url.origin, title: '', people: [], silence, ms },
  isPiece: false,
});

/**
 * Reads the copy of a page. One that is nobody's business gives nothing but the address of its site.
 * @param now a clock in ms
 */
export function readCopy(copy: PageCopy, parse: Parse, now: () => number): Reading {
  const start = now();
  const ms = (): number => copy.ms + now() - start;
  const url = new URL(copy.url);
  if (copy.html === '') return nobody(url, copy.silence ?? 'none', ms());
  const html = withoutRawText(copy.html);
  if (hasMoreLevels(html, LIMITS.levels)) return nobody(url, 'too-big', ms());
  const page = parse(html, copy.isXml ? 'application/xhtml+xml' : 'text/html');
  const isNetwork = siteOfHost(url.hostname) !== undefined;
  if (isSensitive(page, url, { asked: copy.asked, isNetwork })) return nobody(url, 'sensitive', ms());
  const seen = detect(page, url, now);
  const read = {
    ...seen,
    title: titleOfPiece(seen.title),
    ...(copy.silence && seen.people.length === 0 && { silence: copy.silence }),
  };
  const sighting = copy.rule === undefined ? read : obeyRule(read, page, copy.rule);
  return { sighting: { ...sighting, ms: ms() }, isPiece: isPiece(page, url) };
}
