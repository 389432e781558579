// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HTML, parsePageCopy, withoutRawText } from '../../src/detect/page-copy.ts';

const COPY = { url: 'https://blog.example/a?b#c', html: '<html></html>', isXml: false, asked: true, ms: 3 };

describe('parsePageCopy', () => {
  it('takes a copy field by field and leaves what is none of it', () => {
    expect(parsePageCopy({ ...COPY, silence: 'too-big', rule: '.name', more: 1 })).toEqual({
      ...COPY,
      silence: 'too-big',
      rule: '.name',
    });
    expect(parsePageCopy({ ...COPY, silence: 'what', rule: 'a'.repeat(400), ms: -1, asked: 1 })).toEqual({
      ...COPY,
      asked: false,
      ms: 0,
    });
  });

  it.each([
    undefined,
    null,
    'copy',
    [],
    {},
    { ...COPY, url: 'no address' },
    { ...COPY, url: `https://blog.example/${'a'.repeat(3_000)}` },
    { ...COPY, html: 7 },
    { ...COPY, html: 'a'.repeat(MAX_HTML + 1) },
    { url: COPY.url, title: '', people: [], ms: 0 },
  ])('refuses what is no copy: %#', value => {
    expect(parsePageCopy(value)).toBeUndefined();
  });
});

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
