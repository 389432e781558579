import type { Phrase } from '../../words/phrase.ts';
import { LIMITS, tooBig } from '../limits.ts';

/** A document type can make a few bytes grow into gigabytes or ask for other files. No feed reader writes one. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** Why this text must not be given to an XML parser; undefined when it may. */
export function refuseXml(text: string): Phrase | undefined {
  const size = tooBig(text.length, LIMITS.opml);
  if (size) return size;
  return DECLARATION.test(text) ? { key: 'transferDoctype' } : undefined;
}
