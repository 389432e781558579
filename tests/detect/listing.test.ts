import { expect, it } from 'vitest';
import { namesOn } from './page.ts';

const card = (title: string, by: string): string =>
  `<article class="post"><h2><a href="/${title}">${title}</a></h2><p class="byline">By <a rel="author" href="/author/${by}">${by}</a></p><p>Tides come and go.</p></article>`;
const cards = (...by: string[]): string => by.map((name, i) => card(`piece-${i}`, name)).join('');
const page = (body: string, attributes = ''): string =>
  `<html><head><title>Tides – The Paper</title></head><body ${attributes}><h1>Tides</h1>${body}</body></html>`;

it.each([
  ['a category', page(cards('Ada Lovelace', 'Karl Weber', 'Nora Quenby')), 'https://paper.example/category/tides/', []],
  ['search results', page(cards('Ada Lovelace', 'Karl Weber')), 'https://paper.example/?s=tides', []],
  [
    'a theme that says so',
    page(cards('Ada Lovelace', 'Karl Weber'), 'class="archive tag"'),
    'https://paper.example/x',
    [],
  ],
  [
    'the front of a paper',
    page(cards('Ada Lovelace', 'Karl Weber', 'Bo Li', 'Nora Quenby')),
    'https://paper.example/',
    [],
  ],
  [
    'a blog with one hand under every piece',
    page(cards('Ada Lovelace', 'Ada Lovelace', 'Ada Lovelace')),
    'https://paper.example/tag/tides/',
    ['Ada Lovelace'],
  ],
])('%s', (_, html, url, names) => expect(namesOn(html, url)).toEqual(names));

it('takes a piece with teasers of others beside it for a piece', () => {
  const text = `<p>${'The tide comes in and goes out again. '.repeat(8)}</p>`.repeat(4);
  const piece = `<article><h1>A piece</h1><p class="byline">By Ada Lovelace</p>${text}</article>`;
  expect(namesOn(`<title>A piece</title>${piece}${cards('Karl Weber', 'Bo Li', 'Nora Quenby')}`)).toEqual([
    'Ada Lovelace',
  ]);
});

it('names nobody on a page that sells something', () => {
  const data =
    '<script type="application/ld+json">{"@type":"Product","name":"Gauge","review":[{"@type":"Review","author":{"@type":"Person","name":"Ada Lovelace"}}]}</script>';
  expect(
    namesOn(
      `<title>Gauge</title>${data}<h1>Gauge</h1><div class="reviews"><span class="author">Ada Lovelace</span></div>`,
    ),
  ).toEqual([]);
});
