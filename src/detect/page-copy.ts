import { LIMITS } from './budget.ts';
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

/** What holds raw text: nobody's words. */
const RAW = /<(?:(script|style|noscript|iframe|noembed|noframes|xmp)[\s>]|!--)/g;

/** Where the tag that begins before `from` ends; the browser writes values between double quotes. */
function endOfTag(html: string, from: number): number {
  for (let at = from; ; ) {
    const end = html.indexOf('>', at);
    if (end < 0) return html.length;
    const quote = html.slice(at, end).indexOf('"');
    if (quote < 0) return end + 1;
    const close = html.indexOf('"', at + quote + 1);
    if (close < 0) return html.length;
    at = close + 1;
  }
}

/**
 * The text without scripts, styles and comments, most of most pages. Their tags stay, so that whoever counts elements
 * counts the same; of JSON-LD
 * as much stays as is looked at. What stands in `noscript` goes, as it does in a browser with scripts: parsed
 * without, it would end the head. What elements look like is set aside too.
 * @param html as the browser writes a page out
 */
export function withoutRawText(html: string): string {
  const kept: string[] = [];
  let blocks = 0;
  let from = 0;
  RAW.lastIndex = 0;
  for (let raw = RAW.exec(html); raw; raw = RAW.exec(html)) {
    const name = raw[1];
    const start = name === undefined ? raw.index : endOfTag(html, raw.index + name.length + 1);
    const end = html.indexOf(name === undefined ? '-->' : `</${name}`, start);
    const isData = name === 'script' && html.slice(raw.index, start).toLowerCase().includes('ld+json');
    const isKept = isData && ++blocks <= LIMITS.blocks;
    const stop = end < 0 ? html.length : end + (name === undefined ? 3 : 0);
    kept.push(html.slice(from, isKept ? stop : start));
    from = stop;
    RAW.lastIndex = stop;
  }
  kept.push(html.slice(from));
  // Nobody reads it, and in our pages the policy forbids it: each would cost a refusal.
  return kept.join('').replaceAll(' style="', ' data-style="');
}
