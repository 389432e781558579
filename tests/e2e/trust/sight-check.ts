/** What can be asked of a screen for those who see it otherwise: in forced colours, with wide letters, by the ring of the focus. */

const SHOWN = `[...document.querySelectorAll('body *')].filter(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && e.getBoundingClientRect().width > 1)`;
const TOLD = `e => e.outerHTML.slice(0, 140)`;

/** Buttons, fields and boxes on top of others that have no border to be seen by, where backgrounds are the reader's own. */
export const BORDERLESS = `${SHOWN}
  .filter(e => e.matches('.button:not(.link, .bare), .field, textarea, select, .card, dialog, .toast, .note-line, .chip'))
  .filter(e => !e.closest('.sheet-of-paper textarea') && ['Top', 'Bottom'].some(side => {
    const s = getComputedStyle(e);
    return parseFloat(s['border' + side + 'Width']) < 1 || s['border' + side + 'Style'] === 'none';
  }))
  .map(${TOLD})`;

/** Things that are chosen, pressed or current and look, but for their background, as those beside them that are not. */
export const TOLD_BY_GROUND = `(() => {
  const ON = '[aria-pressed=true], [aria-current]:not([aria-current=false]), [aria-selected=true], .on, .people-row.chosen';
  const look = e => { const s = getComputedStyle(e); return [s.borderTopColor, s.borderTopWidth, s.borderTopStyle, s.borderBottomColor, s.borderInlineStartWidth, s.borderInlineStartColor, s.textDecorationLine, s.fontWeight, s.outlineStyle, s.color, s.forcedColorAdjust === 'none' && s.backgroundColor, s.listStyleType, getComputedStyle(e, '::before').content, getComputedStyle(e, '::after').content, !!e.querySelector('svg, :checked'), e.matches(':has(input:checked:not(.only-heard))')].join('|'); };
  return ${SHOWN}.filter(e => e.matches(ON)).filter(e => {
    const others = [...(e.closest('li') ?? e).parentElement.children].map(one => one === e || one.contains(e) ? undefined : one.matches(e.localName) ? one : one.querySelector(e.localName)).filter(one => one && !one.matches(ON));
    return others.some(one => look(one) === look(e));
  }).map(${TOLD});
})()`;

/** Text that is cut, above or below: taller than a box that hides what runs over, or than the row it stands in. */
export const CUT = `${SHOWN}.filter(e => {
  const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const s = getComputedStyle(e);
  // One line that ends in dots is so at every spacing, and whole on the page of the person.
  const hides = s.overflowY === 'hidden' || s.overflowY === 'clip';
  if (own && hides && e.scrollHeight > e.clientHeight + 2 && !e.matches('.only-heard, .cut')) return true;
  const row = own && e.closest('.row-list li');
  return row && e.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom + 1;
}).map(${TOLD})`;

/** The ring round what the keyboard is on: undefined where it is nowhere, else what is wrong with it, empty if nothing. */
export const RING = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return undefined;
  const seen = [e, e.closest('label'), e.closest('.tick')].filter(Boolean).some(one => {
    const s = getComputedStyle(one);
    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && !/rgba\\(.*, 0\\)|transparent/.test(s.outlineColor);
  });
  const box = (e.matches('.only-heard') ? e.closest('label') : e).getBoundingClientRect();
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const hidden = box.bottom < 0 || box.top > innerHeight ? 'out of sight' : middle && (e.contains(middle) || middle.contains(e) || middle.closest('label')?.contains(e)) ? '' : 'covered';
  return [seen ? '' : 'no ring', hidden].filter(Boolean).map(what => what + ' ' + e.outerHTML.slice(0, 140)).join();
})()`;
