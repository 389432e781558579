import { LIMITS } from './budget.ts';
import { detect } from './detect.ts';
import { isDeeper } from './dom.ts';
import { type PageCopy, withoutRawText } from './page-copy.ts';
import { isPiece, titleOfPiece } from './piece.ts';
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

const nobody = (url: URL, silence: Silence): Reading => ({
  sighting: { url: url.origin, title: '', people: [], silence, ms: 0 },
  isPiece: false,
});

/**
 * Reads the copy of a page. One that is nobody's business gives nothing but the address of its site.
 * @param now a clock in ms
 */
export function readCopy(copy: PageCopy, parse: Parse, now: () => number): Reading {
  const start = now();
  const url = new URL(copy.url);
  if (copy.html === '') return nobody(url, copy.silence ?? 'none');
  const page = parse(withoutRawText(copy.html), copy.isXml ? 'application/xhtml+xml' : 'text/html');
  if (isDeeper(page, LIMITS.levels)) return nobody(url, 'too-big');
  const isNetwork = siteOfHost(url.hostname) !== undefined;
  if (isSensitive(page, url, { asked: copy.asked, isNetwork })) return nobody(url, 'sensitive');
  const seen = detect(page, url, now);
  const read = {
    ...seen,
    title: titleOfPiece(seen.title),
    ...(copy.silence && seen.people.length === 0 && { silence: copy.silence }),
  };
  const sighting = copy.rule === undefined ? read : obeyRule(read, page, copy.rule);
  return { sighting: { ...sighting, ms: copy.ms + now() - start }, isPiece: isPiece(page, url) };
}
