/**
 * What is selected on the page, as the reader saw it: text that takes no room, is transparent, cut away, outside the page
 * or of the colour of its ground is none of it, whoever put it there. Runs inside the page, carried there by itself, so
 * everything it needs stands inside it.
 * @param limit the most letters that are given back
 */
export function seenSelection(limit: number): string {
  const MOST_NODES = 20_000;
  const SMALLEST_PX = 3;
  const selection = getSelection();
  const form = document.activeElement;
  if (!selection?.rangeCount || form?.matches('input, textarea')) return '';
  const range = selection.getRangeAt(0);
  // Inside a closed part of the page there is nothing to walk through; what the browser calls selected has to do.
  if (range.collapsed) return selection.toString().trim().slice(0, limit);

  const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const isClear = (colour: string): boolean => /^rgba\(.*, 0(?:\.0\d*)?\)$|^transparent$/.test(colour);
  const parentsOf = (element: Element | null): Element[] =>
    element ? [element, ...parentsOf(element.parentElement)] : [];

  /** What is left of a box once everything around it has cut away what runs over. */
  const isCutAway = (box: DOMRect, element: Element): boolean => {
    const page = document.documentElement;
    const left = box.left + scrollX;
    const top = box.top + scrollY;
    if (box.right + scrollX <= 0 && getComputedStyle(page).direction === 'ltr') return true;
    if (top + box.height <= 0 || left >= Math.max(page.scrollWidth, innerWidth)) return true;
    return parentsOf(element).some(one => {
      const { overflowX, overflowY, clipPath, clip } = styleOf(one);
      const isBare = overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none' && clip === 'auto';
      if (isBare || one === page || one === document.body) return false;
      const edge = one.getBoundingClientRect();
      if (edge.width <= 1 || edge.height <= 1) return true;
      if (/inset\((?:50|100)%\)|circle\(0/.test(clipPath) || /rect\(0(?:px)?,? 0(?:px)?,? 0/.test(clip)) return true;
      // What can be scrolled to was seen; what is hidden for good was not.
      const isAcross = overflowX === 'hidden' || overflowX === 'clip';
      const isDown = overflowY === 'hidden' || overflowY === 'clip';
      return (
        (isAcross && (box.right <= edge.left || box.left >= edge.right)) ||
        (isDown && (box.bottom <= edge.top || box.top >= edge.bottom))
      );
    });
  };

  const isSeen = (piece: Range, element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
      return false;
    const { fontSize, color, userSelect } = styleOf(element);
    if (userSelect === 'none' || Number.parseFloat(fontSize) < SMALLEST_PX || isClear(color)) return false;
    if (parentsOf(element).some(one => Number(styleOf(one).opacity) < 0.05)) return false;
    const boxes = [...piece.getClientRects()].filter(box => box.width > 0 && box.height > 1);
    return boxes.some(box => !isCutAway(box, element));
  };

  /** Of the colour it lies on. Over a picture nobody can tell. */
  const isOnItself = (element: Element): boolean => {
    const { color } = styleOf(element);
    for (const one of parentsOf(element)) {
      const { backgroundColor, backgroundImage } = styleOf(one);
      if (backgroundImage !== 'none') return false;
      if (!isClear(backgroundColor)) return backgroundColor === color;
    }
    return color === 'rgb(255, 255, 255)';
  };

  const blockOf = (element: Element | null): Element | null =>
    element && styleOf(element).display.startsWith('inline') ? blockOf(element.parentElement) : element;

  const pieces: { readonly text: string; readonly block: Element | null; readonly onItself: boolean }[] = [];
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root.nodeType === Node.TEXT_NODE ? (root.parentNode ?? root) : root);
  let letters = 0;
  for (let seen = 0; seen < MOST_NODES && letters <= limit && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    if (!range.intersectsNode(node)) {
      if (pieces.length > 0 && range.comparePoint(node, 0) > 0) break;
      continue;
    }
    const element = node.parentElement;
    if (!element) continue;
    if (node.nodeName === 'BR') pieces.push({ text: '\n', block: blockOf(element), onItself: false });
    if (node.nodeType !== Node.TEXT_NODE || element.closest('script, style, template, noscript')) continue;
    const piece = document.createRange();
    piece.selectNodeContents(node);
    if (node === range.startContainer) piece.setStart(node, range.startOffset);
    if (node === range.endContainer) piece.setEnd(node, range.endOffset);
    const whole = piece.toString().slice(0, limit);
    const text = styleOf(element).whiteSpace.startsWith('pre') ? whole : whole.replace(/[ \t\r\n\f]+/g, ' ');
    const isGap = text.trim() === '';
    if (!isGap && !isSeen(piece, element)) continue;
    letters += text.length;
    pieces.push({ text, block: blockOf(element), onItself: !isGap && isOnItself(element) });
  }

  // A reader who selects nothing but white words on what looks like white saw them: over something we do not see.
  const isAllOnItself = pieces.every(one => one.onItself || one.text.trim() === '');
  const told = pieces.filter(one => isAllOnItself || !one.onItself);
  const joined = told.map(({ text, block }, index) => {
    const before = told[index - 1];
    return before && before.block !== block ? `\n${text}` : text;
  });
  return joined
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, limit);
}
