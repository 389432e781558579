import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = `<p>${'The tide comes in and goes out again along the whole coast. '.repeat(5)}</p>`.repeat(4);
const page = (around: string, title = 'Tides of the north'): string =>
  `<title>${title}</title><article><h1>Tides of the north</h1>${TEXT}</article>${around}`;

it.each([
  ['the line at the foot', page('<footer><p>© 2021 Anna Weber</p></footer>'), ['Anna Weber']],
  [
    'the line at the foot, with whose theme it is',
    page(
      '<footer><span>© Anna Weber</span> <span>:: Theme made by <a href="https://x.com/panr">panr</a></span></footer>',
    ),
    ['Anna Weber'],
  ],
  [
    'the line at the foot, with what it runs on',
    page('<div class="footer">© 2018 <a href="/">Anna WEBER</a>. Powered by <a href="https://hexo.io">Hexo</a>.</div>'),
    ['Anna Weber'],
  ],
  [
    'a sign that is a picture',
    page('<footer><section><i class="fa fa-copyright"></i><p>Anna Weber</p></section></footer>'),
    ['Anna Weber'],
  ],
  [
    'no name beside any picture',
    page('<footer><section><i class="fa fa-heart"></i><p>Anna Weber</p></section></footer>'),
    [],
  ],
  [
    'who wrote the document',
    page(
      '<p>The following document has been written and copyrighted by David “Kelp” R. Nolen (nolen@tides.example).</p>',
    ),
    ['David R. Nolen'],
  ],
  [
    'the element for whoever answers for a page',
    page('<address>Mietta Sandbank<br>2004-09-13</address>'),
    ['Mietta Sandbank'],
  ],
  ['no house in it', page('<address>DEICHER VOLKSHAUS<br>Deich 14<br>26899 Rhede</address>'), []],
  [
    'no photographer under a picture',
    page('<figure><img alt=""><figcaption>The hall was full. © Anna Weber</figcaption></figure>'),
    [],
  ],
  [
    'the line at the foot, with all rights reserved in Polish',
    page('<footer>© 2025 Anna Weber. Wszelkie prawa zastrzeżone.</footer>'),
    ['Anna Weber'],
  ],
  ['the name of the site', page('', 'Tides of the north | Anna Weber'), ['Anna Weber']],
  [
    'an introduction beside the piece',
    page('<aside class="sidebar"><p>Hallo, ich bin Sanne und lese gern.</p></aside>'),
    ['Sanne'],
  ],
  [
    'their own comment',
    page('<ol id="comments"><li class="bypostauthor"><b class="fn">Anna Weber</b></li></ol>'),
    ['Anna Weber'],
  ],
  [
    'their own comment on Blogger',
    page(
      '<div class="comments"><p><cite class="user"><a href="https://www.blogger.com/profile/1234567">Karl</a></cite><span class="icon user "></span></p><p><cite class="user"><a href="https://www.blogger.com/profile/7654321">Sanne</a></cite><span class="icon user blog-author"></span></p></div>',
    ),
    ['Sanne'],
  ],
  [
    'no comment of a reader on Blogger',
    page(
      '<div class="comments"><p><cite class="user"><a href="https://www.blogger.com/profile/1234567">Karl</a></cite><span class="icon user "></span></p></div>',
    ),
    [],
  ],
  [
    'a German imprint',
    page('<footer><p>Verantwortlich nach § 18 MStV:<br>Friederike Oltmanns, Deich 3, 26899 Rhede</p></footer>'),
    ['Friederike Oltmanns'],
  ],
  [
    'a page that says who keeps it',
    page('<p>This page was written and is kept up by Ambrose Fitzwarren.</p>'),
    ['Ambrose Fitzwarren'],
  ],
  [
    'whose blog it is, behind the name of the site',
    page('', 'Tides of the north').replace(
      '<article>',
      '<meta property="og:site_name" content="tides.example - Anna Weber’s blog"><article>',
    ),
    ['Anna Weber'],
  ],
  ['the brand of the site', page('<nav><a class="navbar-brand" href="/">Anna E. Weber</a></nav>'), ['Anna E. Weber']],
  [
    'no month in which somebody meets',
    page('<aside><p>Unsere Treffen finden regelmäßig 1x im Anna statt.</p></aside>'),
    [],
  ],
  ['a name behind years that go on', page('<footer>© 2012-2022++ Alberto "Kelp" Weber</footer>'), ['Alberto Weber']],
  [
    'the name of the site before what its owner does',
    page('', 'Tides of the north — Ada Weber, artiste peintre'),
    ['Ada Weber'],
  ],
  ['a company at the foot', page('<footer><p>© 2021 Harbour Works GmbH</p></footer>'), []],
  [
    'a byline wins over the owner',
    page('<footer><p>© 2021 Anna Weber</p></footer>').replace('</h1>', '</h1><p class="byline">By Karl Maier</p>'),
    ['Karl Maier'],
  ],
])('reads %s', (_, html, names) => expect(namesOn(html)).toEqual(names));

it('takes the page a house gives one of its own for theirs', () => {
  const html = '<title>Staff</title><main><h1>Prof. Dr. Anna Weber</h1><p>Room 12</p></main>';
  expect(namesOn(html, 'https://geo.uni.example/staff/weber')).toEqual(['Anna Weber']);
  expect(namesOn(html, 'https://uni.example/people/weber')).toEqual([]);
});

const ofSite = (site: string): string =>
  page('', 'Tides of the north').replace('<article>', `<meta property="og:site_name" content="${site}"><article>`);

it.each([
  ['the part of a host that is theirs', ofSite('Anna Weber on Tidepool'), ['Anna Weber']],
  ['no subject of a site', ofSite('Notes on Camp'), []],
  ['no work on a stage', ofSite('Hamlet Prince on Broadway'), []],
  ['a middle initial at the foot', page('<footer>© 2010 by Dr. Philip W. Brand</footer>'), ['Philip W. Brand']],
  [
    'a name with a hyphen at the foot',
    page('<footer>© 2010-2020 Jean-Luc Marchand. All rights reserved.</footer>'),
    ['Jean-Luc Marchand'],
  ],
  [
    'an imprint in a box',
    page(
      '<li class="widget"><h3 class="widgettitle">Impressum</h3><div>Angaben nach § 6 TDG:<br>Salz und Sand<br>Anna Weber<br>Deich 5<br>26899 Rhede</div></li>',
    ),
    ['Anna Weber'],
  ],
  [
    'no imprint of a firm',
    page(
      '<li class="widget"><h3 class="widgettitle">Impressum</h3><div>Salz und Sand GmbH<br>Deich 5<br>26899 Rhede</div></li>',
    ),
    [],
  ],
  [
    'no other box',
    page(
      '<li class="widget"><h3 class="widgettitle">Guests</h3><div>Salz und Sand<br>Anna Weber<br>Deich 5</div></li>',
    ),
    [],
  ],
])('reads %s', (_, html, names) => expect(namesOn(html)).toEqual(names));

it('takes no host at the foot for a name', () =>
  expect(namesOn(page('<footer>© 2021 tides.nl</footer>'), 'https://tides.nl.github.io/')).toEqual([]));

it.each([
  [
    '<title>Home page</title><h1>Ilya</h1><p>Меня зовут Осипов Илья Викторович, живу я в Нижнем.</p>',
    ['Осипов Илья Викторович'],
  ],
  [
    '<title>自己紹介</title><h1>About</h1><p>氏名</p><ul><li>冨田 燿志（とみた ようじ）／みーとみ</li></ul>',
    ['冨田 燿志'],
  ],
  ['<title>Kelp</title><h1>Kelp</h1><p>Name</p><p>Quelpa Saltmarsh, kelp</p>', []],
  ['<title>O mnie</title><h1>Kelp</h1><p>Cześć. Nazywam się Dawid Loranc.</p>', ['Dawid Loranc']],
  ['<title>Kelp</title><h1>Kelp</h1><p>My name is Inigo Montoya, says the Spaniard.</p>', []],
])('hears somebody introduce themselves in the text of a page about oneself', (html, names) =>
  expect(namesOn(html)).toEqual(names),
);

it('finds the name of the host among the words of the title', () => {
  const html = '<title>Portfolio Anna Weber</title><h1>LinkedIn</h1><p>Please add me.</p>';
  expect(namesOn(html, 'https://annaweber.example/start')).toEqual(['Anna Weber']);
  expect(namesOn(html, 'https://tides.example/start')).toEqual([]);
  expect(namesOn(html.replace('Anna Weber', 'Anna Blume'), 'https://annaweber.example/start')).toEqual([]);
});

it('a page under ~ and initials is by whom its headline names', () => {
  const home = '<table><tr><td><h1>Dr. Anna Ter-Sarkis</h1><p>I work on stress and intonation.</p></td></tr></table>';
  expect(namesOn(home, 'https://uni.example/~ats/')).toEqual(['Anna Ter-Sarkis']);
  expect(namesOn(home, 'https://uni.example/~bts/')).toEqual([]);
});
