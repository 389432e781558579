/** What can be asked of a screen for those who use it with a finger. */

const PRESSED = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]')]
  .filter(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.disabled && e.type !== 'hidden')`;

/** What a finger may press for a thing: its label as well, or the label alone where only ears find the box. */
const TARGET = `e => {
  const label = e.labels?.[0];
  const areas = [e.matches('.only-heard') ? undefined : e, label?.matches('.only-heard') ? undefined : label].filter(Boolean);
  const boxes = (areas.length > 0 ? areas : [e]).map(area => area.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(box => box.left)),
    right: Math.max(...boxes.map(box => box.right)),
    width: Math.max(...boxes.map(box => box.width)),
    height: Math.max(...boxes.map(box => box.height)),
  };
}`;

const TOLD = `(e, what) => what + ': ' + e.outerHTML.slice(0, 140)`;

/** Things to press that the edge of the window, or of a box that hides what runs over, cuts off to a side. */
export const CUT_OFF = `${PRESSED}.flatMap(e => {
  const { left, right } = (${TARGET})(e);
  if (left < -0.5 || right > document.documentElement.clientWidth + 0.5) return [(${TOLD})(e, left + ' to ' + right)];
  for (let box = e.parentElement; box && box !== document.body; box = box.parentElement) {
    if (box.matches('.only-heard') || getComputedStyle(box).overflowX === 'visible') continue;
    const edge = box.getBoundingClientRect();
    if (left < edge.left - 0.5 || right > edge.right + 0.5) return [(${TOLD})(e, 'cut by ' + box.className)];
  }
  return [];
})`;

/** Things to press that are smaller than 24 px to a side. Links among the words of a sentence are as high as its lines (WCAG 2.5.8). */
export const TOO_SMALL = `${PRESSED}.flatMap(e => {
  const isInText = e.localName === 'a' && getComputedStyle(e).display === 'inline' &&
    [...e.parentElement.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');
  const { width, height } = (${TARGET})(e);
  return !isInText && (width < 24 || height < 24) ? [(${TOLD})(e, Math.round(width) + ' by ' + Math.round(height))] : [];
})`;
