import { expect, it } from 'vitest';
import { namesOn } from './page.ts';

const page = (site: string, name: string): string =>
  `<meta property="og:site_name" content="${site}"><article><h1>Kelp</h1><p class="author">By ${name}</p><p>Words.</p></article>`;

it('takes the initials of an outlet for the outlet', () => {
  expect(namesOn(page('The Daily Harbour', 'tdh'))).toEqual([]);
  expect(namesOn(page('Les oreilles loin du port', 'loldp'))).toEqual([]);
});

it('takes no other handle for it, and nobody who is called so', () => {
  expect(namesOn(page('The Daily Harbour', 'tdk'))).toEqual(['tdk']);
  expect(namesOn(page('Jolly Angry Numbers', 'Jan'))).toEqual(['Jan']);
  // Two words are a person's as often as an outlet's.
  expect(namesOn(page('Quirin Zeller', 'QZ'))).toEqual(['QZ']);
});
