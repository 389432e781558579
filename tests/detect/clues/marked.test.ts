import { describe, expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = '<p>The tide came in at noon.</p><p>The kelp lay flat on the sand.</p><p>Nobody was about.</p>';
const page = (byline: string, behind = ''): string =>
  `<article><h1>Kelp at noon</h1>${byline}${TEXT}${behind}</article>`;

describe('a link to the author’s mail beside the date', () => {
  it('is a byline where the address bears the name, full or not', () => {
    expect(namesOn(page('<div>24 March 2024, 19:49 | <a href="mailto:kelpie@tides.example">Kelpie</a></div>'))).toEqual(
      ['Kelpie'],
    );
    expect(namesOn(page('<div><a href="mailto:vvale@tides.example">Vera Vale</a></div>'))).toEqual(['Vera Vale']);
  });

  it.each([
    '<div>24 March 2024 | <a href="mailto:letters@tides.example">Feedback</a></div>',
    '<div>24 March 2024 | <a href="mailto:?subject=Kelp">Forward</a></div>',
    '<div>24 March 2024 | <a href="mailto:press@tides.example">Vera</a></div>',
  ])('is none otherwise: %s', byline => expect(namesOn(page(byline))).toEqual([]));

  it('is none in the text', () =>
    expect(
      namesOn(page('', '<p>Ask <a href="mailto:bo@tides.example">Bo Miller</a> if you want to know more of it.</p>')),
    ).toEqual([]));
});

describe('a box beside the piece', () => {
  const lines = (count: number): string => '<p>Sand, wind and a gull.</p>'.repeat(count);
  const box = (mark: string): string =>
    `<div id="page_sidebar"><span>The author</span><div><a ${mark} href="/source/vera-vale">Vera Vale</a></div></div>`;

  it('names the author by rel=author, a little further down than by a class', () => {
    expect(namesOn(`<article><h1>Kelp at noon</h1>${lines(14)}${box('rel="author"')}</article>`)).toEqual([
      'Vera Vale',
    ]);
    expect(namesOn(`<article><h1>Kelp at noon</h1>${lines(14)}${box('class="fn"')}</article>`)).toEqual([]);
    expect(namesOn(`<article><h1>Kelp at noon</h1>${lines(30)}${box('rel="author"')}</article>`)).toEqual([]);
  });
});

describe('a byline that shouts', () => {
  it('ends where the shouting ends', () => {
    const byline =
      '<div class="author">Par <b>LILOU ALMAGNE</b>, <b>LAURE BRETELLE</b> Envoyés spéciaux à Toulouse</div>';
    expect(namesOn(page(byline))).toEqual(['Lilou Almagne', 'Laure Bretelle']);
  });

  it('takes initials and plain names as they are', () => {
    expect(namesOn(page('<div class="author">By JK Rowland</div>'))).toEqual(['JK Rowland']);
    expect(namesOn(page('<div class="author">By VERA DE LA VALE</div>'))).toEqual(['Vera de la Vale']);
  });
});

describe('a list of authors with where they work', () => {
  const author = (name: string, institute: string): string =>
    `<li><span class="name">${name}</span><span class="affiliation">${institute}</span><span class="orcid"><a href="https://orcid.org/0000-0002-1825-0097">https://orcid.org/0000-0002-1825-0097</a></span></li>`;

  it('names whoever stands in an element of their own', () =>
    expect(
      namesOn(
        page(
          `<section class="item authors"><h2>Authors</h2><ul class="authors">${author('Vera Vale', 'Universidad de la Cañada')}${author('Ngozi T. Eze', 'Delta Institute of Botany')}</ul></section>`,
        ),
      ),
    ).toEqual(['Vera Vale', 'Ngozi T. Eze']));

  it('leaves out who translated', () =>
    expect(
      namesOn(
        page(
          '<div class="authors"><p>Author</p><ul><li><span class="author__name">Vera Vale</span></li></ul><p>Translator</p><ul><li><span class="author__name">Bo Miller</span></li></ul></div>',
        ),
      ),
    ).toEqual(['Vera Vale']));

  it('names nobody where the name is an office', () =>
    expect(
      namesOn(page('<div class="author-name"><a href="/author/bureau/">Le bureau de l’association</a></div>')),
    ).toEqual([]));
});

it('reads microdata that nobody sees', () => {
  const hidden = '<span hidden itemprop="author" itemscope><meta itemprop="name" content="zhangjie"></span>';
  expect(namesOn(page(hidden))).toEqual(['zhangjie']);
  expect(namesOn(page(hidden.replace('author', 'publisher')))).toEqual([]);
});

it('takes the one word by which a part of a platform and its author go, where it is shown as the author’s', () => {
  const head = '<meta property="og:site_name" content="Mars"><meta name="author" content="Mars">';
  const byline = '<p>By <a href="/about" itemprop="author">Mars</a></p>';
  expect(namesOn(head + page(byline), 'https://redplanet.github.io/kelp')).toEqual(['Mars']);
  expect(namesOn(head + page(''), 'https://redplanet.github.io/kelp')).toEqual([]);
  expect(namesOn(head + page(byline), 'https://mars.example/kelp')).toEqual([]);
});

it('takes the initials of a place for nobody', () => {
  const link = (text: string): string =>
    `<p><a href="https://www.researchgate.example/profile/Anna-Weber">${text}</a></p>`;
  expect(namesOn(page(link('RG')))).toEqual([]);
  expect(namesOn(page(link('Anna Weber')))).toEqual(['Anna Weber']);
});
