import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const TEXT = `<p>${'The tide comes in and goes out again along the whole coast. '.repeat(5)}</p>`.repeat(4);
const page = (end: string): string =>
  `<title>Tides of the north</title><article><h1>Tides of the north</h1>${TEXT}${end}</article>`;

it.each([
  ['a signature with role words', '<p>Posted by Ada Lovelace at 9:01</p>', ['Ada Lovelace']],
  ['a bio', '<p><em>Ada Lovelace</em> is a writer in London.</p>', ['Ada Lovelace']],
  ['a firm’s', '<p><em>Tide Innovation GmbH</em> is a house in Hamburg.</p>', []],
  [
    'two bios in one line',
    '<p><i>Ana Ruiz</i> es periodista. Pedro Alves es abogado.</p>',
    ['Ana Ruiz', 'Pedro Alves'],
  ],
  ['a Chinese signature', '<p>作者︱王小明</p>', ['王小明']],
  ['a credit in a sentence', '<p>This episode was reported and produced by Ada Lovelace.</p>', ['Ada Lovelace']],
  ['the credit of an agency', '<p>The tide is out. (c)AFP/Ada LOVELACE</p>', ['Ada Lovelace']],
  ['a contact for the press', '<p>Media contact:</p><p>Ada Lovelace</p>', []],
  ['an editor', '<p>Edited by Ada Lovelace</p>', []],
])('reads %s', (_, end, names) => expect(namesOn(page(end))).toEqual(names));

it('a signature counts where the site is called by its first name', () => {
  const signed = (site: string): string =>
    page('<p>— Lowenna Pengelly</p>').replace('Tides of the north', `Tides of the north | ${site}`);
  expect(namesOn(signed('Lowenna writes slowly'), 'https://slowlowenna.host.example/tides')).toEqual([
    'Lowenna Pengelly',
  ]);
  expect(namesOn(signed('Slow writing'), 'https://slow.host.example/tides')).toEqual([]);
});
