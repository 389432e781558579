import { describe, expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = '<p>The tide came in at noon.</p><p>The kelp lay flat on the sand.</p><p>Nobody was about.</p>';
const AT = 'https://annaweber.example/kelp';
const page = (head: string, before = ''): string => `${head}${before}<article><h1>Kelp</h1>${TEXT}</article>`;

describe('a site that is called by a whole name', () => {
  it.each([
    ['in the title', page('<title>Anna Weber - Painter - Contact</title>')],
    ['in the title, whose piece it is', page('<title>Dear Karl Maier by Anna Weber</title>')],
    ['in the name of its feed', page('<link rel="alternate" type="application/rss+xml" title="Anna Weber’s Blog">')],
    ['in the banner', page('', '<header><h1><a href="/">Anna Weber, harbours and tides</a></h1></header>')],
    ['in the description', page('<meta name="description" content="Kelp and sand. Anna Weber draws both.">')],
  ])('is theirs: %s', (_, html) => expect(namesOn(html, AT)).toEqual(['Anna Weber']));

  it.each([
    ['https://weber-anna.example/kelp'],
    ['https://annaweber1997.github.io/kelp'],
    ['https://blog.annaweber.example/kelp'],
    ['https://www.annaweber.example/kelp'],
    ['https://uni.example/~annaweber/kelp'],
  ])('at %s, too', at => expect(namesOn(page('<title>Kelp | Anna Weber</title>'), at)).toEqual(['Anna Weber']));

  it('gives the second half of a family name that the address leaves out', () => {
    const html = page('<title>Kelp — Anna Weber-Maier</title>', '<div class="logo">Anna Weber</div>');
    expect(namesOn(html, AT)).toEqual(['Anna Weber-Maier']);
  });

  it('has no apostrophe of its owner’s', () =>
    expect(namesOn(page('<title>Kelp | Anna Webers’ Blog</title>'), 'https://annawebers.example/')).toEqual([
      'Anna Webers',
    ]));

  it('is nobody’s where it begins as no first name does', () =>
    expect(namesOn(page('<title>Kelp - Pink House - Contact</title>'), 'https://pinkhouse.example/kelp')).toEqual([]));

  it('is nobody’s where another name stands there', () =>
    expect(namesOn(page('<title>Dear Karl Maier</title>'), AT)).toEqual([]));
});
