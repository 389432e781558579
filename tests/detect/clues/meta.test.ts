import { expect, it } from 'vitest';
import { namesOn } from '../page.ts';

const page = (tags: string): string => `<title>Tides</title>${tags}<h1>Tides</h1>`;

it.each([
  ['author', '<meta name="author" content="Ada Lovelace">', ['Ada Lovelace']],
  ['parsely', '<meta name="parsely-author" content="Ada Lovelace">', ['Ada Lovelace']],
  [
    'citations, turned round',
    '<meta name="citation_author" content="Lovelace, Ada"><meta name="citation_author" content="Weber, Karl">',
    ['Ada Lovelace', 'Karl Weber'],
  ],
  [
    'a label in the language of the site',
    '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Lovelace">',
    ['Ada Lovelace'],
  ],
  ['an address', '<meta property="article:author" content="https://www.facebook.com/ada">', []],
  [
    'the outlet',
    '<meta property="og:site_name" content="Harbour Daily"><meta name="author" content="Harbour Daily">',
    [],
  ],
  ['a name where the account should stand', '<meta name="twitter:creator" content="Ada Lovelace">', ['Ada Lovelace']],
  ['an account', '<meta name="twitter:creator" content="@AdaLovelace">', []],
  [
    'an account that a link to the author leads to as well',
    '<meta name="twitter:creator" content="@azyo"><link rel="author" href="https://x.com/azyo">',
    ['azyo'],
  ],
  [
    'no account where the link leads to another',
    '<meta name="twitter:creator" content="@azyo"><link rel="author" href="https://x.com/kelp">',
    [],
  ],
  ['a placeholder', '<meta name="author" content="admin">', []],
  [
    'reading time',
    '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Seven Minutes">',
    [],
  ],
])('reads %s', (_, tags, names) => expect(namesOn(page(tags))).toEqual(names));
