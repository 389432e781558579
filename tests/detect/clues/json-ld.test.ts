import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const page = (data: string, body = ''): string =>
  `<title>A piece about tides</title><script type="application/ld+json">${data}</script><h1>A piece about tides</h1>${body}`;

it.each([
  ['one person', '{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Lovelace"}}', ['Ada Lovelace']],
  [
    'several',
    '{"@type":"Article","author":[{"name":"Ada Lovelace"},{"name":"Karl Weber"}]}',
    ['Ada Lovelace', 'Karl Weber'],
  ],
  [
    'a reference into the graph',
    '{"@graph":[{"@type":"BlogPosting","author":{"@id":"#ada"}},{"@type":"Person","@id":"#ada","name":"Ada Lovelace"}]}',
    ['Ada Lovelace'],
  ],
  ['CDATA round it', '//<![CDATA[\n{"@type":"Article","author":{"name":"Ada Lovelace"}}\n//]]>', ['Ada Lovelace']],
  ['a comma too many', '{"@type":"Article","author":{"name":"Ada Lovelace",},}', ['Ada Lovelace']],
  ['an organisation', '{"@type":"Article","author":{"@type":"Organization","name":"Harbour Works"}}', []],
  ['a newsroom called a person', '{"@type":"Article","author":{"@type":"Person","name":"Redaktion"}}', []],
  ['broken beyond repair', '{"@type":"Article","author":{"name":"Ada', []],
  ['hostile keys', '{"@type":"Article","__proto__":{"author":"Ada Lovelace"},"toString":1}', []],
])('reads %s', (_, data, names) => expect(namesOn(page(data))).toEqual(names));

it('survives ten thousand levels', () => {
  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  expect(namesOn(page(deep))).toEqual([]);
});

it('reads a person whom a theme makes an organisation, too', () => {
  const data = (author: string): string =>
    `<meta property="og:site_name" content="Reading Aloud"><script type="application/ld+json">{"@type":"BlogPosting","headline":"About","author":{"@type":"Person","name":"${author}"},"publisher":{"@type":"Organization","name":"${author}"}}</script><h1>About</h1>`;
  expect(namesOn(data('Marlous Sandbank'))).toEqual(['Marlous Sandbank']);
  expect(namesOn(data('Reading Aloud'))).toEqual([]);
});
