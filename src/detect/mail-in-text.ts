import { blockOf, dataOf, isText, isUnseen, textOf, walk } from './dom.ts';

const LONGEST = 2_000;
const MOST_TEXTS = 1_500;
/** Signs, written in whatever way, that a text may hold an address. */
const MAY_HOLD_MAIL =
  /@|＠|[([{<_]\s?(?:at|a|ät|arroba|małpa|chiocciola)\s?[)\]}>_]|\bat\b.{1,40}\bdot\b|\b(?:arobase|arroba|chiocciola|snabel-?a)\b|małpa|krøllalfa|zavináč/i;

/** The paragraphs in an element that may hold an address, each read as one: `ada <em>at</em> example` is spread over three nodes. */
export function textsWithMail(root: Element, from: Element = root): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  const walker = walk(root, from);
  for (let seen = 0; seen < MOST_TEXTS && found.size < 20; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const data = isText(node) ? dataOf(node).slice(0, LONGEST) : '';
    const block = MAY_HOLD_MAIL.test(data) ? blockOf(node) : undefined;
    if (!block || isUnseen(block)) continue;
    const text = found.get(block) ?? textOf(block, LONGEST);
    // A whole piece may stand in one block, its lines parted by <br>, and go on behind the cut.
    found.set(block, text.length > LONGEST / 4 ? `${text} ${data}` : text);
  }
  return found;
}
