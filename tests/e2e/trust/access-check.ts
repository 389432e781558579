/** What can be asked of a screen as it stands: axe, motion, what runs over, what forced colours leave. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off in axe until it is asked for: WCAG 2.2, 24 by 24 CSS px.
  rules: { 'target-size': { enabled: true } },
};

/** What axe cannot decide by itself, and what was decided, looked at by eye. Whatever is not in here is a failure. */
const DECIDED: Readonly<Record<string, string>> = {
  'color-contrast':
    'Faces are drawn letters beside the name they stand for (aria-hidden); select.field has an arrow as its background, the words stand beside it; the letter lies over its own copy, both on the sheet. tests/ui/tokens.test.ts holds the contrast of every pair of colours.',
  'target-size': 'Rows lie in a list that is drawn by place; each is 52 px high and as wide as the list.',
  'aria-valid-attr-value': 'Refers to what is drawn only while it is open.',
};

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const told = (findings: readonly Finding[], what: string): string[] =>
  findings.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${what} ${id}: ${html.slice(0, 300)}\n${failureSummary}`),
  );

/**
 * What axe finds on a page of ours, and what it leaves open that nobody has decided.
 * @param run runs text in the page; by the debugger, as our pages let no script in
 */
export async function violations(run: (work: string) => Promise<unknown>): Promise<string[]> {
  await run(`${source};0`);
  const work = `axe.run(${JSON.stringify(OPTIONS)}).then(({ violations, incomplete }) => ({ violations, incomplete }))`;
  const found = (await run(work)) as { violations: Finding[]; incomplete: Finding[] };
  const open = found.incomplete.filter(({ id }) => !Object.hasOwn(DECIDED, id));
  return [...told(found.violations, 'wrong'), ...told(open, 'undecided')];
}

/** Everything that moves, though the reader asked for no motion. */
export const MOVING = `[
  ...document.getAnimations().map(one => String(one.animationName ?? one.transitionProperty)),
  ...[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0; }).map(e => e.className),
]`;

/** What stands beyond the window to either side, the outermost only; empty where nothing scrolls sideways. */
export const TOO_WIDE = `(() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  return [...document.querySelectorAll('body *')].filter(e => { const b = e.getBoundingClientRect(); return b.width > 1 && (b.right > root.clientWidth + 1 || b.left < -1); })
    .slice(0, 5).map(e => e.outerHTML.slice(0, 160));
})()`;

/** Spaces text as WCAG 1.4.12 lets a reader do, and says which buttons then cut their words. */
export const SPACED = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets.push(sheet);
  return [...document.querySelectorAll('.button, .ways-to-go a')].filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1).map(e => e.outerHTML.slice(0, 160));
})()`;

/** Shapes of drawings that keep colours of their own where the reader's are forced. */
export const OWN_COLOURS = `(() => {
  const paint = name => { const e = document.createElement('i'); e.style.color = name; document.body.append(e); const c = getComputedStyle(e).color; e.remove(); return c; };
  const system = new Set(['none', ...['CanvasText', 'Canvas', 'Highlight', 'GrayText', 'LinkText', 'ButtonText'].map(paint)]);
  return [...document.querySelectorAll('.plot svg *, .report-picture text, .picture *')].flatMap(e => { const s = getComputedStyle(e); return [s.fill, s.stroke].filter(c => !system.has(c)).map(c => e.outerHTML.slice(0, 80) + ' ' + c); });
})()`;
