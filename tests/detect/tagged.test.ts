import { expect, it } from 'vitest';
import { sightingOf } from './page.ts';

const page = (head: string, body = ''): string =>
  `<html><head><title>A piece</title>${head}</head><body><article><h1>A piece</h1><p class="byline">By <a rel="author" href="/author/ada">Ada Lovelace</a></p></article>${body}</body></html>`;
const placesOn = (html: string): string[] =>
  sightingOf(html).people.flatMap(person => person.places.map(place => place.url));
const AUTHOR_PAGE = 'https://paper.example/author/ada';

it.each([
  [
    'article:author as an address',
    '<meta property="article:author" content="https://www.facebook.com/adawrites">',
    '',
    ['https://www.facebook.com/adawrites'],
  ],
  [
    'fediverse:creator',
    '<meta name="fediverse:creator" content="@ada@fedi.example">',
    '',
    ['https://fedi.example/@ada'],
  ],
  [
    'twitter:creator that bears the name',
    '<meta name="twitter:creator" content="@AdaLovelace">',
    '',
    ['https://x.com/adalovelace'],
  ],
  [
    'twitter:creator that is linked, too',
    '<meta name="twitter:creator" content="@engines">',
    '<a href="https://twitter.com/engines">x</a>',
    ['https://x.com/engines'],
  ],
  [
    'rel=author in the head',
    '<link rel="author" href="https://github.com/adawrites">',
    '',
    ['https://github.com/adawrites'],
  ],
  [
    'article:author that is called by somebody else’s name',
    '<meta property="article:author" content="https://www.facebook.com/vera.vaubel">',
    '',
    [],
  ],
  [
    'a home page in the box about her that bears her name',
    '',
    '<div class="ContributorBioFooter-x1"><p>Ada Lovelace writes about engines. See more <a href="https://lovelace-writes.example">here</a>, or at <a href="https://lovelace.example/wiki/Main_Page">a wiki</a>.</p></div>',
    ['https://lovelace-writes.example/'],
  ],
  ['twitter:creator with a handle of anybody', '<meta name="twitter:creator" content="@engines">', '', []],
  [
    'twitter:creator that is the outlet',
    '<meta name="twitter:site" content="@paper"><meta name="twitter:creator" content="@paper">',
    '<a href="https://twitter.com/paper">x</a>',
    [],
  ],
  [
    'article:author that is the outlet',
    '<meta property="article:publisher" content="https://www.facebook.com/thepaper"><meta property="article:author" content="https://www.facebook.com/thepaper">',
    '',
    [],
  ],
])('reads %s', (_, head, body, places) => {
  expect(placesOn(page(head, body)).filter(url => url !== AUTHOR_PAGE)).toEqual(places);
});

it('the tags of a guest’s piece are of whoever lets them write', () => {
  const guest = page(
    '<meta name="twitter:creator" content="@frugalvera"><meta property="article:author" content="https://www.facebook.com/vera.vale">',
  ).replace(
    '</h1>',
    '</h1><p><em>This is a guest post by <a href="http://www.fortyhives.example">Jedediah Wu</a>, who keeps bees.</em></p>',
  );
  expect(sightingOf(guest).people.map(({ name }) => name)).toEqual(['Jedediah Wu']);
  expect(placesOn(guest)).toEqual(['http://www.fortyhives.example/']);
});
