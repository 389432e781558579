import type { Example, Site } from './site.ts';

/** A question is whoever asked it; those who edited or answered it stand in cards of the same shape. */
const stackexchange: Site = {
  id: 'stackexchange',
  kind: 'other',
  name: 'Stack Exchange',
  hosts: [
    'stackoverflow.com',
    'stackexchange.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net',
  ],
  path: /^([a-z.]{4,60}\/users\/\d{1,12}(?:\/[\w-]{1,80})?)/,
  profile: 'https://$1',
  post: /^[a-z.]{4,60}\/questions\/(\d{1,12})/,
  author: '.question .post-signature.owner .user-details a',
  shown: { name: '.fs-headline2', bio: '.js-about-me-content', links: '#main-content a[rel~="me"]' },
};
export default stackexchange;

export const examples: Example[] = [
  {
    what: 'a question that somebody edited and somebody answered',
    url: 'https://stackoverflow.com/questions/100/why-does-steam',
    html: `<h1>Why does steam rise?</h1><div class="question"><div class="post-signature"><div class="user-details" itemprop="author"><a href="/users/7/bo-miller">Bo Miller</a></div></div>
      <div class="post-signature owner"><div class="user-details" itemprop="author"><a href="/users/8/ada-byron">Ada Byron</a></div></div></div>
      <div class="answer"><div class="post-signature"><div class="user-details" itemprop="author"><a href="/users/9/rita">Rita</a></div></div></div>`,
    authors: ['Ada Byron'],
    places: ['https://stackoverflow.com/users/8/ada-byron'],
  },
  {
    what: 'a user',
    url: 'https://math.stackexchange.com/users/8/ada-byron',
    html: '<div id="main-content"><div class="fs-headline2">Ada Byron</div><div class="js-about-me-content">Engines</div><a rel="nofollow me noreferrer" href="https://engines.dev/">engines.dev</a></div>',
    authors: ['Ada Byron'],
    places: ['https://math.stackexchange.com/users/8/ada-byron', 'https://engines.dev/'],
  },
  {
    what: 'the questions of a tag',
    url: 'https://stackoverflow.com/questions/tagged/steam',
    html: '<h1>Questions tagged steam</h1><div class="post-signature owner"><div class="user-details" itemprop="author"><a href="/users/8/ada-byron">Ada Byron</a></div></div>',
    authors: [],
  },
];
