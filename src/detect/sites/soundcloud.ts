import { readPost } from './reading.ts';
import { headIsFor, metaOf, speaksAsMany } from './signals.ts';
import type { Example, Site } from './site.ts';

const soundcloud: Site = {
  id: 'soundcloud',
  kind: 'other',
  name: 'SoundCloud',
  hosts: ['soundcloud.com'],
  home: 'soundcloud.com',
  path: /^\/([\w-]{2,60})/,
  profile: 'https://soundcloud.com/$1',
  reserved: 'you stream charts oembed stations imprint terms-of-use player',
  author: 'h1 a[href="/$1" i],a.soundTitle__username[href="/$1" i]',
  findAuthors(page, url, account) {
    if (!account) return [];
    const isServed = account.isProfile && headIsFor(page, url);
    const bio = isServed ? metaOf(page, 'og:description') : '';
    if (speaksAsMany(bio)) return [];
    return isServed
      ? [{ name: metaOf(page, 'og:title'), profile: account.profile, bio }]
      : readPost(soundcloud, page, url, account);
  },
};
export default soundcloud;

export const examples: Example[] = [
  {
    what: 'a profile as served',
    url: 'https://soundcloud.com/adabyron',
    html: '<meta property="og:url" content="https://soundcloud.com/adabyron"><meta property="og:title" content="Ada Byron"><meta property="og:description" content="Ada sings.">',
    authors: ['Ada Byron'],
    places: ['https://soundcloud.com/adabyron'],
  },
  {
    what: 'a track: those it features are not its author',
    url: 'https://soundcloud.com/adabyron/steam-feat-bo-miller',
    html: '<h1 class="soundTitle__title">Steam feat. Bo Miller</h1><a class="soundTitle__username" href="/adabyron">Ada Byron</a><a class="soundTitle__username" href="/bo">Bo Miller</a>',
    authors: ['Ada Byron'],
  },
  {
    what: 'charts',
    url: 'https://soundcloud.com/charts/top',
    html: '<h1><a href="/adabyron">Ada Byron</a></h1>',
    authors: [],
  },
];
