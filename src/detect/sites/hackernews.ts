import type { Example, Site } from './site.ts';

const hackernews: Site = {
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  home: 'news.ycombinator.com',
  path: /^\/user\?id=([\w-]{2,15})(?![\w-])/,
  profile: 'https://news.ycombinator.com/user?id=$1',
  cased: true,
  post: /^\/item\?id=(\d{1,12})/,
  // The item on top is the one of the address; the comments below it are other people's.
  author: '.fatitem .hnuser',
  // The last row is "about:", free text in which addresses are written out.
  shown: { handle: '#hnmain a.hnuser', name: '#hnmain a.hnuser', bio: '#hnmain table tr:last-child' },
};
export default hackernews;

export const examples: Example[] = [
  {
    what: 'a user with an address written out; the reader stands top right',
    url: 'https://news.ycombinator.com/user?id=adabyron',
    html: `<table id="hnmain"><tr><td><a id="me" href="user?id=rita">rita</a></td></tr><tr><td><table><tr><td>user:</td><td><a class="hnuser" href="user?id=adabyron">adabyron</a></td></tr>
      <tr><td>about:</td><td>Engines. ada at engines dot dev</td></tr></table></td></tr></table>`,
    authors: ['adabyron'],
    places: ['https://news.ycombinator.com/user?id=adabyron'],
  },
  {
    what: 'a story and its comments',
    url: 'https://news.ycombinator.com/item?id=1',
    html: '<table class="fatitem"><tr><td><a class="hnuser" href="user?id=adabyron">adabyron</a></td></tr></table><table class="comment-tree"><tr><td><a class="hnuser">bo</a></td></tr></table>',
    authors: ['adabyron'],
  },
  {
    what: 'the front page',
    url: 'https://news.ycombinator.com/news',
    html: '<a class="hnuser">adabyron</a>',
    authors: [],
  },
];
