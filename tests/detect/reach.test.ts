import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { feedToAsk, pagesToAsk, parseFoundWays, waysInFeed, waysOn } from '../../src/detect/reach.ts';

const url = new URL('https://ada.example/');
const page = (html: string): Document => new JSDOM(html, { url: url.href }).window.document;

describe('pagesToAsk', () => {
  it.each([
    ['English', '<a href="/contact">Contact</a>'],
    ['German', '<a href="/seite/impressum.html">Rechtliches</a>'],
    ['French', '<a href="/p/7">Me contacter</a>'],
    ['Spanish', '<a href="/sobre-mi/">Yo</a>'],
    ['Portuguese', '<a href="/quem-sou">Quem</a>'],
    ['Italian', '<a href="/chi-sono">Io</a>'],
    ['Dutch', '<a href="/over-mij">Ik</a>'],
    ['Polish', '<a href="/o-mnie">Ja</a>'],
    ['Swedish', '<a href="/om-mig">Jag</a>'],
    ['Czech', '<a href="/o-mne">Já</a>'],
    ['Russian', '<a href="/x">Обо мне</a>'],
    ['Japanese', '<a href="/x">お問い合わせ</a>'],
    ['Chinese', '<a href="/x">关于我</a>'],
    ['Turkish', '<a href="/hakkimda">Ben</a>'],
    ['Arabic', '<a href="/x">تواصل معي</a>'],
    ['two words in one', '<a href="/seite/7">Kontakt & Impressum</a>'],
    ['a name', '<a href="/p/1">About Ada</a>'],
    ['accents', '<a href="/p/1">Quién soy</a>'],
    ['some words', '<a href="/p/1">Mehr über mich</a>'],
    ['the twin with www', '<a href="https://www.ada.example/contact">x</a>'],
  ])('finds the page in %s', (_language, html) => {
    expect(pagesToAsk(page(html), url)).toHaveLength(1);
  });

  it('asks contact pages before about pages before the legal ones, six at most, of this site only', () => {
    const links = [
      '/imprint',
      '/about',
      '/contact',
      'https://else.example/contact',
      '/post/about-bees',
      'mailto:a@b.example',
    ];
    expect(pagesToAsk(page(links.map(href => `<a href="${href}">x</a>`).join('')), url)).toEqual([
      'https://ada.example/contact',
      'https://ada.example/about',
      'https://ada.example/imprint',
    ]);
    const many = Array.from({ length: 30 }, (_, n) => `<a href="/${n}/contact">x</a>`).join('');
    expect(pagesToAsk(page(many), url)).toHaveLength(6);
  });
});

it.each(['What a letter is about', 'More about bees', 'About the long way home'])(
  'passes over a piece called %s',
  title => {
    expect(pagesToAsk(page(`<a href="/p/1">${title}</a>`), url)).toEqual([]);
  },
);

describe('a feed', () => {
  const xml = (text: string): Document =>
    new JSDOM(text, { contentType: 'application/xml', url: 'https://ada.example/feed' }).window.document;

  it('is asked for where it lies on the site, and not that of the comments', () => {
    const links = ['/comments/feed', '/feed'].map(
      href => `<link rel="alternate" type="application/rss+xml" href="${href}">`,
    );
    expect(feedToAsk(page(links.join('')), url)).toBe('https://ada.example/feed');
    expect(feedToAsk(page(links.join('').replaceAll('href="', 'href="https://else.example')), url)).toBeUndefined();
  });

  it.each([
    ['RSS', '<rss><channel><managingEditor>ada@ada.example (Ada)</managingEditor></channel></rss>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><author><email>ada@ada.example</email></author></feed>'],
    [
      'a podcast',
      '<rss xmlns:itunes="http://i.example/"><channel><itunes:owner><itunes:email>ada@ada.example</itunes:email></itunes:owner></channel></rss>',
    ],
  ])('says who writes it in %s', (_kind, text) => {
    const feed = new URL('https://ada.example/feed');
    expect(waysInFeed(xml(text), feed)).toEqual([
      { kind: 'email', value: 'ada@ada.example', foundAt: feed.href, isRole: false },
    ]);
  });

  it('is not believed about its host', () => {
    const text =
      '<rss><channel><webMaster>ops@host.example</webMaster><managingEditor>noreply@blogger.com</managingEditor></channel></rss>';
    expect(waysInFeed(xml(text), url)).toEqual([]);
  });
});

describe('waysOn', () => {
  it('reads the address the page’s data gives with a person, not that of a house', () => {
    const html = `<script type="application/ld+json">[{"@type":"Person","name":"Ada","email":"mailto:ada@ada.example"},
      {"@type":"Organization","name":"House","email":"desk@house.example"}]</script><p>Hello</p>`;
    expect(waysOn(page(html), url).map(way => way.value)).toEqual(['ada@ada.example']);
  });

  it('finds personal addresses before those of the house, and a contact form', () => {
    const html = `<p>Write to <a href="mailto:info@ada.example">us</a> or ada (at) ada (dot) example</p>
      <form action="/send"><input type="email" name="mail"><textarea></textarea></form>`;
    expect(waysOn(page(html), url)).toEqual([
      { kind: 'email', value: 'ada@ada.example', foundAt: url.href, isRole: false },
      { kind: 'email', value: 'info@ada.example', foundAt: url.href, isRole: true },
      { kind: 'form', value: url.href, foundAt: url.href, isRole: false },
    ]);
  });

  it('takes neither commenters, nor comment forms, nor newsletter boxes', () => {
    const html = `<div id="comments"><a href="mailto:bo@bo.example">Bo</a></div>
      <form id="commentform"><input name="email"><textarea></textarea></form>
      <form class="newsletter"><input type="email"></form>`;
    expect(waysOn(page(html), url)).toEqual([]);
  });
});

describe('parseFoundWays', () => {
  it('keeps what it knows and leaves out the rest', () => {
    const good = { kind: 'email', value: 'ada@ada.example', foundAt: url.href, isRole: false };
    const bad = [
      null,
      { ...good, kind: 'phone' },
      { ...good, value: 'a@b.example?bcc=c@d.example' },
      { ...good, value: 'a@b.example,c@d.example' },
      { ...good, value: 'a@b.example\r\nBcc: c@d.example' },
      { ...good, value: 'Ada <a@b.example>' },
      { ...good, foundAt: 'javascript:alert(1)' },
      { kind: 'form', value: 'javascript:alert(1)', foundAt: url.href },
    ];
    expect(parseFoundWays([good, ...bad])).toEqual([good]);
    expect(parseFoundWays('ada')).toEqual([]);
  });
});
