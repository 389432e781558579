import { LIMITS } from './budget.ts';

/** What holds raw text: nobody's words. */
const RAW = /<(?:(script|style|noscript|iframe|noembed|noframes|xmp)[\s>]|!--)/g;

/** Where the tag that begins before `from` ends; the browser writes values between double quotes. */
export function endOfTag(html: string, from: number): number {
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
 * counts the same, but not those of a flood that every search would wade through; of JSON-LD as much stays as is looked
 * at. What stands in `noscript` goes, as it does in a browser with scripts: parsed without, it would end the head. What
 * elements look like is set aside too.
 * @param html as the browser writes a page out
 */
export function withoutRawText(html: string): string {
  const kept: string[] = [];
  let blocks = 0;
  let tags = 0;
  let from = 0;
  RAW.lastIndex = 0;
  for (let raw = RAW.exec(html); raw; raw = RAW.exec(html)) {
    const name = raw[1];
    const start = name === undefined ? raw.index : endOfTag(html, raw.index + name.length + 1);
    const end = html.indexOf(name === undefined ? '-->' : `</${name}`, start);
    const isData = name === 'script' && html.slice(raw.index, start).toLowerCase().includes('ld+json');
    const isKept = isData && ++blocks <= LIMITS.blocks;
    const stop = end < 0 ? html.length : end + (name === undefined ? 3 : 0);
    if (isKept || name === undefined || ++tags <= LIMITS.rawTags) {
      kept.push(html.slice(from, isKept ? stop : start));
      from = stop;
    } else {
      kept.push(html.slice(from, raw.index));
      from = endOfTag(html, stop);
    }
    RAW.lastIndex = from;
  }
  kept.push(html.slice(from));
  // Nobody reads it, and in our pages the policy forbids it: each would cost a refusal.
  return kept.join('').replaceAll(' style="', ' data-style="');
}
