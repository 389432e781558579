import { describe, expect, it } from 'vitest';
import { isPiece, titleOfPiece } from '../../src/detect/piece.ts';
import { pageOf } from './page.ts';

const at = (url: string): boolean => isPiece(pageOf('<p>Words</p>', url), new URL(url));

describe('isPiece', () => {
  it.each([
    'https://ada.example/tides',
    'https://ada.example/2026/11/tides.html',
    'https://ada.example/blog/tides/',
    'https://ada.example/posts/12',
    'https://ada.example/?p=12',
    'https://ada.example/en/essays/about-bees',
    'https://x.com/ada/status/123',
    'https://ada.substack.com/p/tides',
    'https://www.facebook.com/ada.writes/posts/123456',
    'https://www.youtube.com/watch?v=abcdefghijk',
  ])('%s is one', url => expect(at(url)).toBe(true));

  it.each([
    'https://ada.example/',
    'https://ada.example/en/',
    'https://ada.example/2026/11/',
    'https://ada.example/blog',
    'https://ada.example/about',
    'https://ada.example/kontakt.html',
    'https://ada.example/impressum',
    'https://ada.example/ueber-mich/',
    'https://ada.example/tag/bees/',
    'https://ada.example/category/sea/page/2',
    'https://ada.example/author/ada',
    'https://ada.example/archive',
    'https://ada.example/?s=bees',
    'https://x.com/ada',
    'https://x.com/home',
    'https://ada.substack.com/',
    'https://www.facebook.com/ada.writes',
  ])('%s is none', url => expect(at(url)).toBe(false));
});

describe('titleOfPiece', () => {
  it.each([
    ['(3) Zora Whitlock (@zorawhitlock) / X', 'Zora Whitlock (@zorawhitlock)'],
    ['(12+) Zora on X: "Hedges are slow books." / X', 'Hedges are slow books.'],
    ['Zora auf X: „Hecken sind langsam.“ / X', 'Hecken sind langsam.'],
    ['(1) Italo Brandão | Facebook', 'Italo Brandão'],
    ['Tides and kelp', 'Tides and kelp'],
    ['On X: a letter', 'On X: a letter'],
  ])('%s is called %s', (title, called) => expect(titleOfPiece(title)).toBe(called));
});
