import type { Example, Site } from './site.ts';

/** A blog's front page is a place, so is the archive of one of its authors; a post is neither. Bylines are read as on any other blog. */
const wordpress: Site = {
  id: 'wordpress',
  name: 'WordPress.com',
  hosts: ['wordpress.com'],
  // Its own pages stand at two-letter hosts and a few names.
  path: /^(?!(?:\w\w|www|blog|\w\w\.blog|developer|public-api|learn|support|signup)\.wordpress)([\w-]{1,63}\.wordpress\.com(?:\/author\/[^/?]{1,80})?)/,
  profile: 'https://$1',
  isOrdinary: true,
};
export default wordpress;

export const examples: Example[] = [
  {
    what: 'a post with a byline; a commenter has a card, too',
    url: 'https://engines.wordpress.com/2020/01/01/steam/',
    html: `<title>Steam – Engines and Horses</title><main><article><header><h1 class="entry-title">Steam</h1><div class="entry-meta">Posted on 1 January 2020 by
      <span class="author vcard"><a class="url fn n" href="https://engines.wordpress.com/author/adabyron/">Ada Byron</a></span></div></header><p>Steam is a wonder of our age, and there is a lot to tell about it.</p></article>
      <ol class="comment-list"><li><div class="comment-author vcard"><cite class="fn">Bo Miller</cite> says:</div></li></ol></main>`,
    authors: ['Ada Byron'],
    places: ['https://engines.wordpress.com/author/adabyron'],
  },
  {
    what: 'a blog that names nobody',
    url: 'https://engines.wordpress.com/about/',
    html: '<title>About – Engines and Horses</title><main><h1>About</h1><p>All about steam.</p></main>',
    authors: [],
  },
];
