import type { Example, Site } from './site.ts';

const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  home: 'www.tiktok.com',
  path: /^\/(@[\w.-]{1,40})(?![\w.-])/,
  profile: 'https://www.tiktok.com/$1',
  post: /^\/@[^/]{1,40}\/(?:video|photo)\/(\d{5,25})/,
  // The header's title is the handle and its sub-title the name, whichever of them is the h1 this year.
  shown: {
    handle: '[data-e2e="user-title"]',
    name: '[data-e2e="user-subtitle"]',
    bio: '[data-e2e="user-bio"]',
    links: 'a[data-e2e="user-link"]',
  },
};
export default tiktok;

export const examples: Example[] = [
  {
    what: 'a profile, with the reader in the side bar',
    url: 'https://www.tiktok.com/@ada.byron',
    html: `<title>Ada Byron (@ada.byron) | TikTok</title><a data-e2e="nav-profile" href="/@reader">Profile</a>
      <h1 data-e2e="user-title">ada.byron</h1><h2 data-e2e="user-subtitle">Ada Byron</h2><h2 data-e2e="user-bio">Engines</h2>
      <a data-e2e="user-link" href="https://www.tiktok.com/link/v2?aid=1&amp;target=engines.dev%2Fada">engines.dev</a>
      <footer><a href="mailto:press@tiktok.example">Contact</a></footer>`,
    authors: ['Ada Byron'],
    places: ['https://www.tiktok.com/@ada.byron', 'https://engines.dev/ada'],
  },
  {
    what: 'a video',
    url: 'https://www.tiktok.com/@ada.byron/video/123',
    html: `<title>My engine | TikTok</title><script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[
      {"@type":"ListItem","item":{"@type":"Thing","@id":"https://www.tiktok.com/@ada.byron","name":"Ada Byron (@ada.byron) | TikTok"}}]}</script>`,
    authors: ['Ada Byron'],
    places: ['https://www.tiktok.com/@ada.byron'],
  },
  {
    what: 'a head of another profile after a move',
    url: 'https://www.tiktok.com/@ada.byron',
    html: '<title>Bo (@bo) | TikTok</title><h1 data-e2e="user-title">bo</h1><h2 data-e2e="user-subtitle">Bo Miller</h2>',
    authors: [],
  },
  { what: 'the feed', url: 'https://www.tiktok.com/foryou', html: '<title>TikTok</title>', authors: [] },
];
