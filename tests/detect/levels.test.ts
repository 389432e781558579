// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMoreLevels } from '../../src/detect/levels.ts';

/** Of elements that can hold others. */
function levelsOf(element: Element): number {
  return element.matches('br, img') ? 0 : 1 + Math.max(0, ...[...element.children].map(levelsOf));
}

describe('hasMoreLevels', () => {
  it.each([
    ['<p><b>x</b></p>', 2],
    ['<p>a<br>b<img src="a"><input value="<p><p>"></p>', 1],
    ['<p title="a>b"><i></i><i><u></u></i></p>', 3],
    ['<script type="application/ld+json">{"a":"<p><p><p>x<\\/p>"}</script><p></p>', 1],
    ['<p>a<br />b<svg><path d="1" /></svg></p>', 2],
    ['<IMG src="a"><DIV></DIV>', 1],
    ['a < b <3', 0],
    ['<p', 1],
    ['<script>never ends', 1],
  ])('%s has %i', (html, levels) => {
    expect(hasMoreLevels(html, levels)).toBe(false);
    if (levels > 0) expect(hasMoreLevels(html, levels - 1)).toBe(true);
  });

  it('counts what never ends', () => {
    expect(hasMoreLevels('<div>'.repeat(257), 256)).toBe(true);
  });

  it('counts as the browser does, whatever it writes out', () => {
    const tag = fc.constantFrom('div', 'p', 'br', 'img', 'b', 'table', 'script', 'option', 'a');
    const text = fc.constantFrom('x', '<i>', '">', '/', '</p>');
    const move = fc.record({ tag, text, up: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), moves => {
        const page = document.implementation.createHTMLDocument('');
        let at: Element = page.body;
        for (const { tag: name, text: title, up } of moves) {
          for (let left = up; left > 0 && at !== page.body; left--) at = at.parentElement ?? page.body;
          const element = page.createElement(name);
          element.setAttribute('title', title);
          at.append(element, title);
          if (!['br', 'img', 'script'].includes(name)) at = element;
        }
        const html = page.documentElement.outerHTML;
        const levels = levelsOf(page.documentElement);
        expect(hasMoreLevels(html, levels)).toBe(false);
        expect(hasMoreLevels(html, levels - 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
