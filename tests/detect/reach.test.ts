import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pagesToAsk, parseFoundWays, waysOn } from '../../src/detect/reach.ts';

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

describe('waysOn', () => {
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
      { ...good, foundAt: 'javascript:alert(1)' },
      { kind: 'form', value: 'javascript:alert(1)', foundAt: url.href },
    ];
    expect(parseFoundWays([good, ...bad])).toEqual([good]);
    expect(parseFoundWays('ada')).toEqual([]);
  });
});
