import { MAX_SELECTOR } from './rule-host.ts';
import type { Silence } from './sighting.ts';

/**
 * A page as the script in it hands it over: its text as it stands now. It is read elsewhere, in a page of ours, so that
 * the page itself is held up for no longer than copying takes. Never kept.
 */
export interface PageCopy {
  /** The address it stands at; where nothing may be read, of its site alone. */
  readonly url: string;
  /** The page as HTML, of a very large one the head alone; empty where nothing may be read. */
  readonly html: string;
  /** An XHTML page, whose text follows other rules. */
  readonly isXml: boolean;
  /** The reader asked about it by a click. */
  readonly asked: boolean;
  /** Where the reader taught us to look on this site: a CSS selector. */
  readonly rule?: string;
  /** Why nothing, or not everything, was copied. */
  readonly silence?: Silence;
  /** How long copying held up the page, ms. */
  readonly ms: number;
}

/** Longest text of a page that is copied whole, characters. */
export const MAX_HTML = 6_000_000;
const MAX_URL = 2_000;

const SILENCES: readonly string[] = ['none', 'too-big', 'sensitive'] satisfies Silence[];
const isSilence = (value: unknown): value is Silence => typeof value === 'string' && SILENCES.includes(value);

/** A copy, if it is one; it comes from a page we do not trust. */
export function parsePageCopy(value: unknown): PageCopy | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { url, html, isXml, asked, rule, silence, ms } = value as Readonly<Record<keyof PageCopy, unknown>>;
  if (typeof url !== 'string' || url.length > MAX_URL || !URL.canParse(url)) return undefined;
  if (typeof html !== 'string' || html.length > MAX_HTML) return undefined;
  return {
    url,
    html,
    isXml: isXml === true,
    asked: asked === true,
    ms: typeof ms === 'number' && ms >= 0 ? ms : 0,
    ...(typeof rule === 'string' && rule.length <= MAX_SELECTOR && { rule }),
    ...(isSilence(silence) && { silence }),
  };
}
