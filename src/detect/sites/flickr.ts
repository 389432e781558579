import { readPost } from './reading.ts';
import type { Example, Site } from './site.ts';

const flickr: Site = {
  id: 'flickr',
  kind: 'other',
  name: 'Flickr',
  hosts: ['flickr.com'],
  home: 'www.flickr.com',
  // An alias or the number behind it, `12345678@N03`.
  path: /^\/(?:photos|people)\/([\w@-]{2,60})/,
  profile: 'https://www.flickr.com/photos/$1',
  author: 'a.owner-name[href^="/photos/$1" i]',
  // Somebody's favourites are other people's pictures.
  findAuthors: (page, url, account) =>
    account && !url.pathname.includes('/favorites') ? readPost(flickr, page, url, account) : [],
};
export default flickr;

export const examples: Example[] = [
  {
    what: 'an album about somebody else',
    url: 'https://www.flickr.com/photos/adabyron/albums/7215/',
    html: '<title>Portraits of Bo Miller | Flickr</title><a rel="author" class="owner-name" href="/photos/adabyron/">Ada Byron</a><a class="owner-name" href="/photos/bo/">bo</a>',
    authors: ['Ada Byron'],
    places: ['https://www.flickr.com/photos/adabyron'],
  },
  {
    what: 'favourites',
    url: 'https://www.flickr.com/photos/adabyron/favorites',
    html: '<a class="owner-name" href="/photos/adabyron/">Ada Byron</a>',
    authors: [],
  },
];
