import { blockOf, dataOf, isText, textOf, walk } from './dom.ts';

const MOST_TEXTS = 1_500;
/** Signs, written in whatever way, that a text may hold an address. */
const MAY_HOLD_MAIL =
  /@|＠|[([{<_]\s?(?:at|a|ät|arroba|małpa|chiocciola)\s?[)\]}>_]|\bat\b.{1,40}\bdot\b|\b(?:arobase|arroba|chiocciola|snabel-?a)\b|małpa|krøllalfa|zavináč/i;

/** The paragraphs in an element that may hold an address, each read as one: `ada <em>at</em> example` is spread over three nodes. */
export function textsWithMail(root: Element): string[] {
  const found = new Map<Element, string>();
  const walker = walk(root);
  for (let seen = 0; seen < MOST_TEXTS && found.size < 20; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const block = isText(node) && MAY_HOLD_MAIL.test(dataOf(node).slice(0, 2_000)) ? blockOf(node) : undefined;
    if (block && !found.has(block)) found.set(block, textOf(block, 2_000));
  }
  return [...found.values()];
}
