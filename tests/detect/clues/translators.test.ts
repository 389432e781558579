import { describe, expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = '<p>The tide came in at noon.</p><p>The kelp lay flat on the sand.</p><p>Nobody was about.</p>';
const page = (byline: string, behind = ''): string =>
  `<article><h1>Kelp at noon</h1>${byline}${TEXT}${behind}</article>`;
const both =
  '<div class="byline"><span class="contributor"><a href="/author/vera-vale">Vera Vale</a></span>, <span class="contributor"><a href="/author/bo-miller">Bo Miller</a></span></div>';
const credit = (words: string): string => `<div class="byline credits">${words} <b>Bo Miller</b></div>`;

describe('translators beside the author', () => {
  it.each(['translated by', 'Translated by', 'Übersetzt von', 'Traduit par', 'Traducido por', 'Vertaald door'])(
    'are left out where the page says %s elsewhere',
    words => expect(namesOn(page(both, credit(words)))).toEqual(['Vera Vale']),
  );

  it('stay where another credit names them, or none', () => {
    expect(namesOn(page(both, credit('Words also by')))).toEqual(['Vera Vale', 'Bo Miller']);
    expect(namesOn(page(both))).toEqual(['Vera Vale', 'Bo Miller']);
  });

  it('stay where nobody else would be left', () => {
    const alone = '<div class="byline"><a href="/author/bo-miller">Bo Miller</a></div>';
    expect(namesOn(page(alone, credit('translated by')))).toEqual(['Bo Miller']);
  });

  it('stay where two of them made the page', () => {
    const all = credit('translated by') + credit('translated by').replace('Bo Miller', 'Vera Vale');
    expect(namesOn(page(both, all))).toEqual(['Vera Vale', 'Bo Miller']);
  });

  const list = (heading: string, name: string): string =>
    `<div><p class="meta">${heading}</p>\n<ul class="authors"> <li class="author__bio"> <span class="author__name"> <a class="author__link" href="/profile/${name}">${name}</a></span></li></ul></div>`;

  it('are told from authors by a heading of their own', () => {
    const byline = list('作者：', '山田太郎') + list('翻訳者', '中村花子');
    expect(namesOn(page(byline))).toEqual(['山田太郎']);
    expect(namesOn(page(list('Authors', 'Vera Vale') + list('Translation', 'Bo Miller')))).toEqual(['Vera Vale']);
  });

  it('are not whoever stands under the name of a section', () =>
    expect(namesOn(page(list('Video', 'Vera Vale')))).toEqual(['Vera Vale']));
});
