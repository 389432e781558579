import { find } from '../dom.ts';
import { readProfile } from './reading.ts';
import { nameInTitles, said } from './signals.ts';
import type { Account, Example, Site } from './site.ts';

/** `/@ada` is of this server, `/@ada@fedi.example` a copy of somebody whose home is elsewhere, `/users/ada` older software's. */
function accountOf({ pathname, hostname }: URL): Account | undefined {
  const [, user, home = hostname, rest] =
    /^\/(?:web\/)?(?:@|users\/|u\/)(\w[\w.-]{0,60})(?:(?:@|%40)([\w.-]{3,100}))?(\/.{1,100})?$/i.exec(pathname) ?? [];
  if (!user) return undefined;
  // On a host nobody knows only the shape /@ada is sure enough to be somebody's place.
  return {
    handle: `${user}@${home}`,
    profile: `https://${home}/@${user}`.toLowerCase(),
    isProfile: !rest && pathname.includes('@'),
  };
}

/** Marks of Mastodon and its forks, Misskey and its forks, Pleroma, Akkoma, Pixelfed, GoToSocial. */
const SOFTWARE =
  '#mastodon,#initial-state,#misskey_app,meta[name="application-name"][content="Misskey"],link[rel="alternate"][type="application/activity+json"]';

const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  recognises: (page, url) => accountOf(url) !== undefined && find(page, SOFTWARE) !== undefined,
  accountOf,
  shown: {
    handle: '.account__header__tabs__name small',
    bio: '.account__header__content',
    // Schemes and long ends are hidden in spans: only the attribute holds the address.
    links: '.account__header__fields a[rel~="me"]',
    many: '.account-role.bot,.account-role.group',
  },
  findAuthors(page, _url, account) {
    if (!account) return [];
    // On their own server titles and headers leave the server out.
    const [user = ''] = account.handle.split('@');
    if (account.isProfile) return readProfile(mastodon, page, { ...account, handle: user });
    const isTheirs = said(page, '.detailed-status .display-name__account').startsWith(`@${user}`);
    const name = nameInTitles(page, user) || (isTheirs ? said(page, '.detailed-status .display-name__html') : '');
    return name ? [{ name, profile: account.profile }] : [];
  },
};
export default mastodon;

export const examples: Example[] = [
  {
    what: 'a profile as served',
    url: 'https://fedi.example/@ada',
    html: `<title>Ada Byron (@ada@fedi.example) - Fedi</title><meta property="og:title" content="Ada Byron (@ada@fedi.example)">
      <div id="mastodon" data-props="{}"></div>`,
    authors: ['Ada Byron'],
    places: ['https://fedi.example/@ada'],
  },
  {
    what: 'somebody from another server, drawn by the app',
    url: 'https://fedi.example/@ada@engines.social',
    html: `<title>Ada Byron (@ada@engines.social) - Fedi</title><meta property="og:title" content="Bo Miller (@bo@fedi.example)">
      <div id="mastodon"><div class="navigation-bar"><span class="display-name__html">Rita Reader</span></div>
      <div class="account__header"><div class="account__header__tabs__name"><h1><span>Ada Byron</span><small>@ada@engines.social</small></h1></div>
      <div class="account__header__content">Engines.</div><div class="account__header__fields"><dl><dt>Site</dt>
      <dd><a href="https://ada.engines.dev" rel="me nofollow"><span class="invisible">https://</span>ada.engines.dev</a></dd></dl></div></div></div>`,
    authors: ['Ada Byron'],
    places: ['https://engines.social/@ada', 'https://ada.engines.dev/'],
  },
  {
    what: 'a post inside the app, opened from somebody else’s profile',
    url: 'https://fedi.example/@ada/112233',
    html: `<title>Fedi</title><meta property="og:title" content="Bo Miller (@bo@fedi.example)"><div id="mastodon"><div class="detailed-status">
      <span class="display-name"><bdi><strong class="display-name__html">Ada Byron</strong></bdi><span class="display-name__account">@ada@fedi.example</span></span></div></div>`,
    authors: ['Ada Byron'],
    places: ['https://fedi.example/@ada'],
  },
  {
    what: 'Misskey',
    url: 'https://key.example/@ada',
    html: '<title>Ada Byron (@ada) | Key</title><meta name="application-name" content="Misskey">',
    authors: ['Ada Byron'],
  },
  {
    what: 'a bot',
    url: 'https://fedi.example/@weather',
    html: `<title>Weather (@weather@fedi.example) - Fedi</title><div id="mastodon"><div class="account__header"><div class="account__header__tabs__name">
      <h1>Weather<small>@weather@fedi.example</small></h1><div class="account-role bot">Bot</div></div></div></div>`,
    authors: [],
  },
];
