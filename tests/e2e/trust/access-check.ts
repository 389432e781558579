/** What can be asked of a screen as it stands: axe, motion, what runs over, what forced colours leave. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDecided, type Node, reasonOf } from './access-decided.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off in axe until it is asked for: WCAG 2.2, 24 by 24 CSS px.
  rules: { 'target-size': { enabled: true } },
};

interface Finding {
  readonly id: string;
  readonly nodes: readonly Node[];
}

const told = (id: string, { html, failureSummary = '' }: Node, what: string): string =>
  `${what} ${id}: ${html.slice(0, 300)}\n${failureSummary}`;

/** What fades in or changes its colour has come to its end; what goes on for ever is not waited for. */
const AT_REST = `Promise.allSettled(
  document.getAnimations().filter(one => one.effect.getComputedTiming().endTime < 10_000).map(one => one.finished),
).then(() => 0)`;

/**
 * What axe finds on a page of ours, and what it leaves open that nobody has decided.
 * @param run runs text in the page; by the debugger, as our pages let no script in
 */
export async function violations(run: (work: string) => Promise<unknown>): Promise<string[]> {
  await run(AT_REST);
  await run(`${source};0`);
  const work = `axe.run(${JSON.stringify(OPTIONS)}).then(({ violations, incomplete }) => ({ violations, incomplete }))`;
  const found = (await run(work)) as { violations: Finding[]; incomplete: Finding[] };
  const wrong = found.violations.flatMap(({ id, nodes }) => nodes.map(node => told(id, node, 'wrong')));
  for (const { id, nodes } of found.incomplete)
    for (const node of nodes)
      if (!(await isDecided(run, id, node))) wrong.push(told(id, node, `undecided (${reasonOf(node)})`));
  return wrong;
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
