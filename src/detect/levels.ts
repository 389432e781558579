import { endOfTag } from './raw-text.ts';

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
/** Elements that have no end tag. */
const VOID =
  /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/i;

/**
 * Has a page more than so many levels of elements that can hold others? Told from its text: parsing one that has takes longer than reading a page may.
 * @param html as the browser writes a page out: every element that is not void has its end tag
 */
export function hasMoreLevels(html: string, levels: number): boolean {
  let depth = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [, slash, name = ''] = tag;
    if (slash) {
      depth -= 1;
      continue;
    }
    const end = endOfTag(html, TAG.lastIndex);
    const isScript = name.toLowerCase() === 'script';
    const close = isScript ? html.indexOf('</script', end) : end;
    TAG.lastIndex = close < 0 ? html.length : close;
    if (VOID.test(name) || html[end - 2] === '/') continue;
    depth += 1;
    if (depth > levels) return true;
  }
  return false;
}
