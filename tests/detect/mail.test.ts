import { describe, expect, it } from 'vitest';
import { sightingOf } from './page.ts';

const TEXT = '<p>The tide came in at noon.</p><p>The kelp lay flat on the sand.</p><p>Nobody was about.</p>';
const PAPER = 'https://tides.example/2026/kelp';
const OWN = 'https://veravale.example/2026/kelp';

function mailOn(inside: string, url = PAPER, { head = '', byline = 'Vera Vale' } = {}): string[] {
  const page = `<title>Kelp | Tides</title>${head}<body><article><h1>Kelp at noon</h1><p class="byline">By ${byline}</p>${TEXT}${inside}</article></body>`;
  return (sightingOf(page, url).people[0]?.ways ?? []).map(way => way.value);
}

describe('the mail of whoever wrote the piece', () => {
  it('is what the head gives for whoever made the page, who is one person and no desk', () => {
    const made = (mail: string): string => `<link rev="made" href="mailto:${mail}">`;
    expect(mailOn('', PAPER, { head: made('blog@saltandsand.example') })).toEqual(['blog@saltandsand.example']);
    expect(mailOn('', PAPER, { head: made('webmaster@tides.example') })).toEqual([]);
    expect(mailOn('', PAPER, { head: made('blog@sand.example'), byline: 'Vera Vale and Bo Miller' })).toEqual([]);
  });

  it('is whatever stands at a domain that is their name', () => {
    const link = (mail: string): string => `<nav><a href="mailto:${mail}">say hello</a></nav>`;
    expect(mailOn(link('hi@veravale.example'), 'https://vv.example/kelp')).toEqual(['hi@veravale.example']);
    expect(mailOn(link('hi@bomiller.example'), 'https://vv.example/kelp')).toEqual([]);
    expect(mailOn('<p>Or write to hi@vera-vale.example.</p>')).toEqual(['hi@vera-vale.example']);
  });

  it('is where a line that begins with their name says they are reached', () => {
    expect(mailOn('<p>Vera Vale can be reached at saltykelp@post.example.</p>')).toEqual(['saltykelp@post.example']);
    expect(mailOn('<p>Bo Miller can be reached at saltykelp@post.example.</p>')).toEqual([]);
    expect(mailOn('<p>Vera Vale can be reached at press@post.example.</p>')).toEqual([]);
    const sentence = `<p>Vera Vale went down to the harbour, where ${'the old men sat and mended their nets and '.repeat(4)} gave out saltykelp@post.example.</p>`;
    expect(mailOn(sentence)).toEqual([]);
  });

  it('is what stands right behind their name', () => {
    expect(mailOn('<p>All of it is by Vera "Kelp" Vale (saltykelp@post.example).</p>')).toEqual([
      'saltykelp@post.example',
    ]);
    expect(mailOn('<p>All of it is by Vera Vale. saltykelp@post.example is a friend.</p>')).toEqual([]);
    expect(mailOn('<p>All of it is by Bo Miller (saltykelp@post.example).</p>')).toEqual([]);
    expect(mailOn('', PAPER, { head: '<link rel="made" href="mailto:kelp96%40sand.example">' })).toEqual([
      'kelp96@sand.example',
    ]);
  });

  it('is, on their own site, a private one beside the text, written out or not', () => {
    const imprint =
      '</article><aside class="widget"><h3>Imprint</h3>Kelp Lane 5<br>saltykelp (at) web.de</aside><article>';
    expect(mailOn(imprint, OWN)).toEqual(['saltykelp@web.de']);
    expect(mailOn(imprint, PAPER)).toEqual([]);
    expect(mailOn('<div class="comment-list"><p>Write to me: saltykelp (at) web.de</p></div>', OWN)).toEqual([]);
    expect(mailOn('<div class="entry-content"><p>He gave me bo (at) web.de</p></div>', OWN)).toEqual([]);
  });

  it('is found behind two thousand letters of one block', () => {
    const long = 'The kelp lay flat on the sand and the gulls stood on it.<br>'.repeat(60);
    expect(mailOn(`<div>${long}v.vale@tides.example</div>`)).toEqual(['v.vale@tides.example']);
    expect(mailOn(`<div>${long}b.miller@tides.example</div>`)).toEqual([]);
  });
});
