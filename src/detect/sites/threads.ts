import type { Example, Site } from './site.ts';

const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  home: 'www.threads.com',
  path: /^\/(@[\w.]{1,30})(?![\w.-])/,
  profile: 'https://www.threads.com/$1',
};
export default threads;

export const examples: Example[] = [
  {
    what: 'a profile under its old domain',
    url: 'https://www.threads.net/@ada.byron',
    html: '<meta property="og:title" content="Ada Byron (&#064;ada.byron) • Threads, Say more"><a href="/@rita.reader" role="link">Rita</a>',
    authors: ['Ada Byron'],
    places: ['https://www.threads.com/@ada.byron'],
  },
  {
    what: 'a head left behind by another profile',
    url: 'https://www.threads.com/@ada.byron',
    html: '<title>Threads</title><meta property="og:title" content="Bo Miller (@bo.miller) • Threads">',
    authors: [],
  },
  { what: 'search', url: 'https://www.threads.com/search', html: '<title>Threads</title>', authors: [] },
];
