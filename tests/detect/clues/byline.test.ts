import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = `<p>${'The tide comes in and goes out again along the whole coast. '.repeat(5)}</p>`.repeat(4);
const page = (byline: string, after = ''): string =>
  `<title>Tides of the north</title><article><h1>Tides of the north</h1>${byline}${TEXT}</article>${after}`;

it.each([
  ['role words', '<p>By Ada Lovelace</p>', ['Ada Lovelace']],
  ['a date before them', '<p>June 3, 2019 5:20 pm by Ada Lovelace</p>', ['Ada Lovelace']],
  ['German', '<p>Von Ada Lovelace und Karl Weber</p>', ['Ada Lovelace', 'Karl Weber']],
  ['French', '<p>Par Zoé Lefèvre, le 17 février 2020</p>', ['Zoé Lefèvre']],
  ['Spanish', '<p>Escrito por Ana Ruiz</p>', ['Ana Ruiz']],
  ['Italian', '<p>Scritto da Elena Rossi</p>', ['Elena Rossi']],
  ['Portuguese', '<p>Publicado por Pedro Alves</p>', ['Pedro Alves']],
  ['Dutch', '<p>Geschreven door Jan de Vries</p>', ['Jan de Vries']],
  ['Polish', '<p>Autor: Piotr Nowak</p>', ['Piotr Nowak']],
  ['Swedish', '<p>Text av Karin Berg</p>', ['Karin Berg']],
  ['Czech', '<p>Napsal Jan Novák</p>', ['Jan Novák']],
  ['Russian', '<p>Автор: Анна Петрова</p>', ['Анна Петрова']],
  ['Japanese', '<p>文：山田太郎</p>', ['山田太郎']],
  ['Chinese', '<p>作者：王小明</p>', ['王小明']],
  ['a name beside a date', '<p>11.12.2019 - Anna Weber</p>', ['Anna Weber']],
  ['a photographer', '<p>Photo by Ada Lovelace</p>', []],
  ['a translator', '<p>Übersetzt von Anna Weber</p>', []],
  ['the newsroom', '<p>Von der Redaktion</p>', []],
  [
    'a photographer in the markup of an author',
    '<ul class="byline"><li><a rel="author" href="/autor/ana">Ana Ruiz</a> <span>(texto)</span></li><li><a rel="author" href="/autor/pedro">Pedro Alves</a> <span>(fotografia)</span></li></ul>',
    ['Ana Ruiz'],
  ],
  ['an occupation', '<div class="author-box"><span class="author">Political Commentator</span></div>', []],
  ['two reporters of a Chinese paper', '<p>□ 本报记者 欧阳雪梅 杜立</p>', ['欧阳雪梅', '杜立']],
  ['a sentence', '<p>By the time we came the tide was in</p>', []],
])('reads %s', (_, byline, names) => expect(namesOn(page(byline))).toEqual(names));

it('leaves commenters, related stories and photo credits alone', () => {
  const others = `<div class="related"><span class="author">Karl Weber</span></div><figure><figcaption class="author">Anna Weber</figcaption></figure>
    <section id="comments"><p class="comment-author">Ada Lovelace</p></section>`;
  expect(namesOn(page('', others))).toEqual([]);
});

it('leaves out where it was written when the tags name only who wrote', () => {
  const tag = '<meta name="parsely-author" content="Ada Lovelace">';
  expect(namesOn(tag + page('<p class="author">Ada Lovelace, Melbourne Cricket Ground</p>'))).toEqual(['Ada Lovelace']);
});

it('reads the byline that stands in the element of the headline', () => {
  expect(namesOn(page('').replace('</h1>', '<br>編集委員　中沢克二</h1>'))).toEqual(['中沢克二']);
});

it('reads who the guest is under the account for guests', () => {
  const byline =
    '<div class="author">by <b>CH Contributor</b></div><p>by <a href="https://badal.example/">Kelly Badal</a></p>';
  expect(namesOn(page(byline))).toEqual(['Kelly Badal']);
});

it('reads a first name under everything where the page says that he wrote it', () => {
  const far = '<p>Sand.</p>'.repeat(14);
  expect(namesOn(page('', `${far}<footer><p>Escrito por Javier · <a href="/rss">RSS</a></p></footer>`))).toEqual([
    'Javier',
  ]);
  expect(namesOn(page('', `${far}<footer><p>Escrito por Bitácora · <a href="/rss">RSS</a></p></footer>`))).toEqual([]);
});
