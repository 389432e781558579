import { describe, expect, it } from 'vitest';
import { sightingOf } from './page.ts';

const TEXT = '<p>The tide came in at noon.</p><p>The kelp lay flat on the sand.</p><p>Nobody was about.</p>';
const BYLINE = '<p class="byline">By <a rel="author" href="/author/vera-vale">Vera Vale</a></p>';
const PAPER = 'https://tides.example/2026/kelp';
const OWN = 'https://veravale.example/2026/kelp';

/** Addresses of the first person's places, without what stands round them in the page. */
function placesOn(inside: string, url = PAPER, head = ''): string[] {
  const page = `<title>Kelp | Tides</title>${head}<body><article><h1>Kelp at noon</h1>${BYLINE}${TEXT}</article>${inside}</body>`;
  const [person] = sightingOf(page, url).people;
  expect(person?.name).toBe('Vera Vale');
  return (person?.places ?? []).map(place => place.url).filter(address => !/author\/vera-vale$/.test(address));
}

const comment = (classes: string, name: string, address: string): string =>
  `<ol class="comment-list"><li class="comment ${classes}"><div class="comment-author vcard"><cite class="fn"><a rel="external nofollow" class="url" href="${address}">${name}</a></cite></div><p>Well seen.</p></li></ol>`;

describe('what belongs to whoever wrote the piece', () => {
  it('is the address they sign their own comment with', () =>
    expect(placesOn(comment('byuser bypostauthor', 'Vera Vale', 'https://kelpandco.example/'))).toEqual([
      'https://kelpandco.example/',
    ]));

  it('is no reader’s address, nor that of a namesake who only reads', () => {
    expect(placesOn(comment('byuser', 'Bo Miller', 'https://bo.example/'))).toEqual([]);
    expect(placesOn(comment('', 'Vera Vale', 'https://another-vera.example/'))).toEqual([]);
    expect(placesOn(comment('', 'Bo Miller', 'https://x.com/veravale99'))).toEqual([]);
    // Answers stand inside the comment they answer.
    const nested = comment('byuser bypostauthor', 'Vera Vale', 'https://kelpandco.example/').replace(
      '</li>',
      `${comment('', 'Bo Miller', 'https://bo.example/')}</li>`,
    );
    expect(placesOn(nested)).toEqual(['https://kelpandco.example/']);
  });

  it('is not the former address of the very blog, but another one of theirs is', () => {
    const link = (blog: string): string =>
      `<aside class="blogs"><a href="https://${blog}.wordpress.com">Blog</a></aside>`;
    expect(placesOn(link('veravale'), OWN)).toEqual([]);
    expect(placesOn(link('veravalecooks'), OWN)).toEqual(['https://veravalecooks.wordpress.com/']);
  });

  it('is the account that is called as their site is, also in the text, and not that of who made its theme', () => {
    const site = 'https://saltwort.example/kelp';
    const own = '<footer>© Vera Vale <span>:: Theme made by <a href="https://x.com/panr">panr</a></span></footer>';
    const said =
      '<article><div class="entry-content"><p>Follow me on <a href="https://x.com/saltwort">Twitter</a>.</p></div></article>';
    expect(placesOn(own + said, site)).toEqual(['https://x.com/saltwort']);
    expect(placesOn(said.replace('saltwort', 'kelpwort') + own, site)).toEqual([]);
  });

  it('is none of the accounts of the host of their blog', () => {
    const foot = '<div class="links"><a href="https://www.facebook.com/WordPresscom">Facebook</a></div>';
    expect(placesOn(foot, 'https://veravale.wordpress.com/2026/kelp/')).toEqual([]);
    const own = '<div class="links"><a href="https://www.facebook.com/tidepoolnotes">Facebook</a></div>';
    expect(placesOn(own, 'https://veravale.wordpress.com/2026/kelp/')).toEqual([
      'https://www.facebook.com/tidepoolnotes',
    ]);
  });

  it('is the account a site of their own gives as its creator’s, whatever it is called', () => {
    const head = '<meta name="twitter:creator" content="@saltandsand">';
    expect(placesOn('', OWN, head)).toEqual(['https://x.com/saltandsand']);
    expect(placesOn('', PAPER, head)).toEqual([]);
  });

  it.each(['tidesvera', 'vera_tides', 'tidesvale'])('is an account called as the paper and they are: %s', handle => {
    const head = `<meta name="twitter:creator" content="@${handle}">`;
    expect(placesOn('', PAPER, head)).toEqual([`https://x.com/${handle}`]);
  });

  it('is not an account called as the paper and its desk are', () =>
    expect(placesOn('', PAPER, '<meta name="twitter:creator" content="@tidesnews">')).toEqual([]));

  it('is not what an advertisement on their site leads to', () => {
    const banner = (alt: string): string =>
      `<div class="banner"><a href="https://www.facebook.com/saltsalon"><img alt="${alt}" src="a.png"></a></div>`;
    expect(placesOn(banner('Say the word kelp and get a third off every haircut at the Salt Salon'), OWN)).toEqual([]);
    expect(placesOn(banner('Facebook'), OWN)).toEqual(['https://www.facebook.com/saltsalon']);
  });

  it('is, of two accounts on one network, the one called as the site is, number or not', () => {
    const two =
      '<a href="/p/me.html?about">About me</a><div class="links"><a href="https://www.facebook.com/Saltlife-178448802188976/">f</a><a href="https://www.facebook.com/somebody.else">f</a></div>';
    expect(placesOn(two, 'https://saltlife.blogspot.com/2026/05/kelp.html')).toEqual([
      'https://www.facebook.com/saltlife-178448802188976',
    ]);
  });

  it('is a page of the paper whose address is their whole name, wherever the paper keeps it', () => {
    const link = (address: string): string => `<div class="more"><a href="${address}">Archive</a></div>`;
    expect(placesOn(link('https://people.tides.example/page/vera-vale'))).toEqual([
      'https://people.tides.example/page/vera-vale',
    ]);
    expect(placesOn(link('/tag/vera-vale'))).toEqual([]);
    expect(placesOn(link('/2025/vera-vale-wins'))).toEqual([]);
  });

  it('is an address of old whose name is not its last part', () => {
    const link = (name: string): string =>
      `<div class="links"><a href="http://ca.linkedin.com/pub/${name}/a/536/43a">LinkedIn</a></div>`;
    expect(placesOn(link('vera-vale'))).toEqual(['https://www.linkedin.com/pub/vera-vale/a/536/43a']);
    expect(placesOn(link('bo-miller'))).toEqual([]);
  });
});

describe('a site of one’s own', () => {
  const links = '<div class="links"><a href="https://www.facebook.com/saltandsand">Facebook</a></div>';
  const places = (url: string, byline: string, head = ''): string[] => {
    const page = `${head}<body><article><h1>Kelp at noon</h1><p class="byline">By ${byline}</p>${TEXT}</article>${links}</body>`;
    return (sightingOf(page, url).people[0]?.places ?? []).map(place => place.url);
  };

  it('is one that a pen name is made from', () => {
    expect(places('https://archive.kelpblog.example/?p=9', 'Kelpblogger')).toEqual([
      'https://www.facebook.com/saltandsand',
    ]);
    expect(places('https://archive.kelpblog.example/?p=9', 'Sandblogger')).toEqual([]);
  });

  it('is not that of a couple', () => {
    const described = (words: string): string => `<meta name="description" content="${words}">`;
    expect(places(OWN, 'Vera Vale', described('Works by Vera Vale and Bo Miller on sand and light'))).toEqual([]);
    expect(places(OWN, 'Vera Vale', described('Works by Vera Vale and others'))).toHaveLength(1);
  });
});
