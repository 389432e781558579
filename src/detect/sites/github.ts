import { linkedAuthors, readProfile } from './reading.ts';
import { metaOf } from './signals.ts';
import type { Example, Site } from './site.ts';

const github: Site = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com'],
  home: 'github.com',
  path: /^\/(?:sponsors\/)?([a-z0-9][a-z0-9-]{0,38})(?![\w.-])/i,
  profile: 'https://github.com/$1',
  // The commonest of Mottie/github-reserved-names; the others' pages have no profile markup and so no author.
  reserved:
    'codespaces copilot customer-stories discussions enterprise gist orgs organizations pulls readme repositories resources sessions sponsors stars watching',
  shown: {
    handle: '.vcard-username',
    name: '.vcard-fullname',
    bio: '.user-profile-bio',
    location: '.vcard-details [itemprop="homeLocation"] .p-label',
    links: '.vcard-details a:is([rel~="me"],[href^="mailto:"])',
  },
  findAuthors(page, url, account) {
    // `user-login` is who looks, never who is looked at; this tag is of the page.
    if (!account || metaOf(page, 'hovercard-subject-tag').startsWith('organization')) return [];
    if (!/^\/[^/]{1,40}\/[^/]/.test(url.pathname)) return readProfile(github, page, account);
    // A repository names its owner only by login, and says whether that is a person.
    const owners = linkedAuthors(github, page, url, 'a[rel="author"][data-hovercard-type="user"]');
    return owners.filter(({ profile }) => profile === account.profile);
  },
};
export default github;

const VIEWER =
  '<meta name="user-login" content="rita-reader"><header><a href="/rita-reader" data-hovercard-type="user">rita-reader</a></header>';

export const examples: Example[] = [
  {
    what: 'a profile, looked at by somebody signed in',
    url: 'https://github.com/AdaByron?tab=repositories',
    html: `${VIEWER}<div class="h-card"><h1><span class="p-name vcard-fullname" itemprop="name">Ada Byron</span><span class="p-nickname vcard-username" itemprop="additionalName">AdaByron</span></h1>
      <div class="p-note user-profile-bio">Engines</div><ul class="vcard-details"><li itemprop="homeLocation"><span class="p-label">London</span></li><li itemprop="url"><a rel="nofollow me" href="https://engines.dev">engines.dev</a></li>
      <li><a class="u-email" href="mailto:ada@engines.dev">ada@engines.dev</a></li><li itemprop="social"><a rel="nofollow me" href="https://twitter.com/AdaWrites">@AdaWrites</a></li></ul></div>`,
    authors: ['Ada Byron'],
    places: ['https://github.com/adabyron', 'https://engines.dev/', 'https://x.com/adawrites'],
  },
  {
    what: 'a repository of a person',
    url: 'https://github.com/adabyron/engine',
    html: `${VIEWER}<span itemprop="author"><a rel="author" data-hovercard-type="user" href="/adabyron">adabyron</a></span><a data-hovercard-type="user" href="/bo">bo</a>`,
    authors: ['adabyron'],
    places: ['https://github.com/adabyron'],
  },
  {
    what: 'a repository of an organisation',
    url: 'https://github.com/enginesinc/engine',
    html: `${VIEWER}<a rel="author" data-hovercard-type="organization" href="/enginesinc">enginesinc</a><a data-hovercard-type="user" href="/adabyron">adabyron</a>`,
    authors: [],
  },
  {
    what: 'an organisation',
    url: 'https://github.com/enginesinc',
    html: `${VIEWER}<meta name="hovercard-subject-tag" content="organization:12">`,
    authors: [],
  },
  { what: 'settings', url: 'https://github.com/settings/profile', html: VIEWER, authors: [] },
];
