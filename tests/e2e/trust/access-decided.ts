/**
 * What axe leaves open ("incomplete") is decided node by node: a decision names which elements it is about, axe's own reason
 * why it could not tell, why nothing is wrong with them, and how that is computed on the screen as it stands. What no
 * decision fits, or does not come out so when computed, is a failure.
 */

interface Decision {
  readonly rule: string;
  /** Which elements, a selector. */
  readonly of: string;
  /** axe's own name of why it could not tell; of any of several. */
  readonly as: readonly string[];
  readonly why: string;
  /** Run in the page with the element as `e`: true where it holds. */
  readonly holds: string;
}

export const DECISIONS: readonly Decision[] = [
  {
    rule: 'color-contrast',
    of: 'select.field',
    as: ['bgImage'],
    why: 'Its only picture is the arrow at its end, drawn once and in room of its own; the words stand beside it.',
    holds:
      "contrast(e, 'own picture') >= 4.5 && getComputedStyle(e).backgroundRepeat === 'no-repeat' && parseFloat(getComputedStyle(e).paddingInlineEnd) >= 24",
  },
  {
    rule: 'color-contrast',
    of: '.plot svg text, .report-picture text',
    as: ['imgNode', 'shortTextContent', 'bgOverlap'],
    why: 'Words and numbers of a drawing of ours, on the paper that is drawn below them.',
    holds: 'drawnContrast(e) >= 4.5',
  },
  {
    rule: 'color-contrast',
    of: '.plot h2, .plot .button',
    as: ['bgOverlap'],
    why: 'The heading and the buttons of a drawing stand over and under it; nothing lies on them.',
    holds: 'contrast(e) >= 4.5 && isOnTop(e)',
  },
  {
    rule: 'color-contrast',
    of: '.row-list li *',
    as: ['elmPartiallyObscured', 'elmPartiallyObscuring', 'bgOverlap'],
    why: 'Rows of a list that draws only what one sees are placed one by one; the list cuts those at its edge.',
    holds: 'contrast(e) >= 4.5 && isOnTop(e)',
  },
  {
    rule: 'color-contrast',
    of: '.underlines[aria-hidden=true], .underlines[aria-hidden=true] *',
    as: ['bgOverlap'],
    why: 'The copy of the letter that carries the underlines; what one reads is the field over it, in its own colour.',
    holds: "contrast(e.closest('.sheet-body').querySelector('textarea')) >= 4.5",
  },
];

/** Colours as the eye gets them, mixed down to the first ground that nothing shines through. NaN, and so no, where it cannot be said. */
const EYE = `
  const parts = text => { const n = text.match(/[\\d.]+/g).map(Number); return text.startsWith('color(') ? [n[0] * 255, n[1] * 255, n[2] * 255, n[3] ?? 1] : [n[0], n[1], n[2], n[3] ?? 1]; };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const light = c => c.slice(0, 3).map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const between = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
  const isPlain = (e, mayHavePicture) => { const s = getComputedStyle(e); return s.opacity === '1' && s.filter === 'none' && s.mixBlendMode === 'normal' && (mayHavePicture || s.backgroundImage === 'none'); };
  const NOT_SAID = [NaN, NaN, NaN, 1];
  const ground = (e, mayHavePicture) => {
    if (!e) return NOT_SAID;
    if (!isPlain(e, mayHavePicture)) return NOT_SAID;
    const own = parts(getComputedStyle(e).backgroundColor);
    return own[3] === 1 ? own : over(own, ground(e.parentElement));
  };
  const contrast = (e, mayHavePicture) => { const g = ground(e, mayHavePicture); return between(over(parts(getComputedStyle(e).color), g), g); };
  const middleOf = e => { const box = e.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]; };
  const drawnContrast = text => {
    const [x, y] = middleOf(text);
    const below = [...text.ownerSVGElement.querySelectorAll('rect, circle, path')].filter(one => {
      const box = one.getBoundingClientRect(), { fill } = getComputedStyle(one);
      const isBefore = one.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore && fill !== 'none' && box.left <= x && box.right >= x && box.top <= y && box.bottom >= y;
    });
    const paper = ground(text.ownerSVGElement), last = below.at(-1);
    const under = last ? over(parts(getComputedStyle(last).fill), paper) : paper;
    return isPlain(text) ? between(over(parts(getComputedStyle(text).fill), under), under) : NaN;
  };
  const isOnTop = e => { e.scrollIntoView({ block: 'center' }); const at = document.elementFromPoint(...middleOf(e)); return !!at && (e.contains(at) || at.contains(e)); };
`;

/** An element axe has something to say of. */
export interface Node {
  readonly html: string;
  readonly target: readonly string[];
  readonly failureSummary?: string;
  readonly any: readonly { readonly data?: { readonly messageKey?: string } | null }[];
}

/** axe's own name of why it could not tell. */
export const reasonOf = ({ any }: Node): string => any.find(one => one.data?.messageKey)?.data?.messageKey ?? '';

/** How often each decision was taken, by its place in the list. */
export const taken: number[] = DECISIONS.map(() => 0);

/**
 * True where an open question of axe's is one that was decided, and what it was decided by holds on this screen.
 * @param run runs text in the page
 */
export async function isDecided(run: (work: string) => Promise<unknown>, rule: string, node: Node): Promise<boolean> {
  const target = JSON.stringify(node.target[0]);
  for (const [index, decision] of DECISIONS.entries()) {
    if (decision.rule !== rule || !decision.as.includes(reasonOf(node))) continue;
    const work = `(() => { const e = document.querySelector(${target}); ${EYE} return e.matches(${JSON.stringify(decision.of)}) && (${decision.holds}); })()`;
    if ((await run(work)) !== true) continue;
    taken[index] = (taken[index] ?? 0) + 1;
    return true;
  }
  return false;
}
