// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/detect/budget.ts';
import { withoutRawText } from '../../src/detect/raw-text.ts';

describe('withoutRawText', () => {
  it.each([
    ['<script>let a = "<p>";</script><p>Hi</p>', '<script></script><p>Hi</p>'],
    [
      '<script type="application/ld+json">{"a":"<b>"}</script>',
      '<script type="application/ld+json">{"a":"<b>"}</script>',
    ],
    [
      '<head><noscript><img src="x"></noscript><title>T</title></head>',
      '<head><noscript></noscript><title>T</title></head>',
    ],
    ['<style media="a>b">p { }</style>x', '<style media="a>b"></style>x'],
    ['a<!-- <script> -->b', 'ab'],
    ['<!-- never ends', ''],
    ['<script>never ends', '<script>'],
    ['<p style="color: red" title="x">', '<p data-style="color: red" title="x">'],
    ['<iframe src="x">old browsers</iframe>y', '<iframe src="x"></iframe>y'],
    ['<stylelike>kept</stylelike>', '<stylelike>kept</stylelike>'],
  ])('%s', (html, expected) => {
    expect(withoutRawText(html)).toBe(expected);
  });

  it('leaves out the tags too where there is a flood of them, and nothing beside them', () => {
    const html = '<p>a</p><script src="x>y"></script>'.repeat(10_000);
    const read = withoutRawText(html);
    expect(read.split('<script src="x>y"></script>')).toHaveLength(LIMITS.rawTags + 1);
    expect(read.split('<p>a</p>')).toHaveLength(10_001);
    expect(read.replaceAll('<p>a</p>', '').replaceAll('<script src="x>y"></script>', '')).toBe('');
  });

  it('leaves every element where it stands, and every word but raw text, of any page the browser writes out', () => {
    const word = fc.constantFrom('Ada', '<b>', '"', '-->', '</script', "it's", 'a > b', ' style="');
    const name = fc.constantFrom('p', 'div', 'script', 'style', 'section', 'span', 'noscript', 'xmp');
    const leaf = fc.tuple(name, word, word);
    const parser = new DOMParser();
    let looked = 0;
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 12 }), leaves => {
        const page = document.implementation.createHTMLDocument('');
        for (const [tag, title, text] of leaves) {
          const element = page.createElement(tag);
          element.setAttribute('title', title);
          // What would end the element early can stand in no page a browser has parsed.
          element.append(['script', 'style', 'noscript', 'xmp'].includes(tag) ? text.replace(/<\/|-->/g, '') : text);
          page.body.append(element, page.createComment('gone'));
        }
        const again = parser.parseFromString(withoutRawText(page.documentElement.outerHTML), 'text/html');
        const tagsOf = (one: Document) => [...one.body.querySelectorAll('*')].map(it => it.tagName);
        expect(tagsOf(again)).toEqual(tagsOf(page));
        const said = (one: Document) => [...one.body.querySelectorAll('p,div,section,span')].map(it => it.textContent);
        expect(said(again)).toEqual(said(page).map(text => text?.replaceAll(' style="', ' data-style="')));
        looked++;
      }),
      { numRuns: 200 },
    );
    console.log(`${looked} pages written out, cleared and parsed again`);
  });
});
