import type { Example, Site } from './site.ts';

const devto: Site = {
  id: 'devto',
  name: 'DEV',
  hosts: ['dev.to'],
  home: 'dev.to',
  path: /^\/([a-z]\w{1,40})(?![\w.-])/i,
  profile: 'https://dev.to/$1',
  reserved: 't latest readinglist listings pod faq enter new badge page challenges',
  post: /^\/\w{1,40}\/([\w-]{5,200})/,
  // Under an organisation's address the author still stands in the head of the article, before "for".
  author: '.crayons-article__header__meta a.crayons-link',
  // Organisations share the shape of the address; their header has no class of a person's profile.
  shown: {
    name: '.profile-header h1',
    bio: '.profile-header__bio',
    links: '.profile-header a:is([rel~="me"],[href^="mailto:"])',
  },
};
export default devto;

export const examples: Example[] = [
  {
    what: 'a profile that shows an address',
    url: 'https://dev.to/adabyron',
    html: `<nav><a href="/rita">Rita Reader</a></nav><div class="profile-header"><h1 class="crayons-title">Ada Byron</h1><p class="profile-header__bio">Engines</p>
      <a class="profile-header__meta__item" href="mailto:ada@engines.dev">mail</a><a rel="noopener me" href="https://engines.dev/">engines.dev</a></div>`,
    authors: ['Ada Byron'],
    places: ['https://dev.to/adabyron', 'https://engines.dev/'],
  },
  {
    what: 'a post under an organisation',
    url: 'https://dev.to/enginesinc/steam-1a2b',
    html: `<article><header class="crayons-article__header"><div class="crayons-article__header__meta"><a class="crayons-link fw-bold" href="/adabyron">Ada Byron</a> for <a class="crayons-link" href="/enginesinc">Engines</a></div></header></article>
      <div class="comment"><a href="/bo">Bo Miller</a></div>`,
    authors: ['Ada Byron'],
    places: ['https://dev.to/adabyron'],
  },
  { what: 'a tag', url: 'https://dev.to/t/engines', html: '<h1 class="crayons-title">engines</h1>', authors: [] },
];
